import { readFileSync } from 'node:fs'
import { tidy } from '#domain/kernel/text.ts'

/** Writing that changes direction or is invisible could make a form read differently from what it says. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu
const LONGEST_WORD = 40

/** Text as it can be printed: composed, one line, at most `max` characters, without controls and direction marks.
 *  A letter that the font lacks becomes "?", since the archive format allows no missing glyph. A word that would
 *  leave the page gets places where it may break. */
export function printable(raw: string, options: { readonly max: number; readonly covers: (codePoint: number) => boolean }): string {
  const clean = tidy(raw.replace(/\s/gu, ' ').replace(UNPRINTABLE, ''))
  const letters = [...clean].map(letter => (options.covers(letter.codePointAt(0) ?? 0) ? letter : '?'))
  const short = letters.length > options.max ? `${letters.slice(0, options.max - 1).join('')}…` : letters.join('')
  return short.replace(new RegExp(`[^ ]{${LONGEST_WORD}}(?=[^ ])`, 'gu'), part => `${part}\u200b`)
}

/** Which characters a TrueType font can draw, from its table of characters (cmap, format 4: the first 65,536). */
export function fontCoverage(file: string): (codePoint: number) => boolean {
  const font = readFileSync(file)
  const cmap = tableAt(font, 'cmap')
  const segments = cmap === undefined ? undefined : unicodeSegments(font, cmap)
  if (!segments) throw new Error('the font has no table of Unicode characters')
  return codePoint => segments.some(([from, until]) => codePoint >= from && codePoint <= until)
}

function tableAt(font: Buffer, name: string): number | undefined {
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i += 1, at += 16)
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  return undefined
}

function unicodeSegments(font: Buffer, cmap: number): readonly (readonly [number, number])[] | undefined {
  for (let i = 0, at = cmap + 4; i < font.readUInt16BE(cmap + 2); i += 1, at += 8) {
    const table = cmap + font.readUInt32BE(at + 4)
    if (font.readUInt16BE(table) === 4) return formatFour(font, table)
  }
  return undefined
}

/** Segments end at `ends[i]`, start at `starts[i]`; the last one (0xFFFF) is a mark for the end. */
function formatFour(font: Buffer, table: number): readonly (readonly [number, number])[] {
  const count = font.readUInt16BE(table + 6) / 2
  const ends = table + 14
  const starts = ends + count * 2 + 2
  return Array.from({ length: count - 1 }, (_, i) => [font.readUInt16BE(starts + i * 2), font.readUInt16BE(ends + i * 2)] as const)
}
