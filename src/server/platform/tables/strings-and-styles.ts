import { TABLE_LIMITS } from './limits.ts'
import { cut } from './csv.ts'
import { tooMuch } from './refusal.ts'
import { walkXml } from './xml.ts'

/** The texts that cells point at. What is written above a text to say how it sounds (`rPh`) is no part of it.
 *  @throws TABLE_TOO_MUCH */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  if (!part) return strings
  let [text, isText, isSound] = ['', false, false]
  walkXml(part, {
    open: tag => {
      if (tag === 'si') text = ''
      if (tag === 't') isText = true
      if (tag === 'rPh') isSound = true
    },
    text: found => {
      if (isText && !isSound) text = cut(text + found)
    },
    close: tag => {
      if (tag === 't') isText = false
      if (tag === 'rPh') isSound = false
      if (tag === 'si' && strings.push(text) > TABLE_LIMITS.cells) throw tooMuch()
    },
  })
  return strings
}

/** How a number is shown. `zeros`: with at least so many digits, zeros in front ("0000000000"); `isDate`: as a day or time. */
export interface Style {
  readonly zeros: number
  readonly isDate: boolean
}

/** Styles by the number with which cells name them. */
export function readStyles(part: Uint8Array | undefined): readonly Style[] {
  const formats = new Map<string, string>()
  const styles: Style[] = []
  if (!part) return styles
  let isOfCells = false
  walkXml(part, {
    open: (tag, { numFmtId = '', formatCode = '' }) => {
      if (tag === 'numFmt') formats.set(numFmtId, formatCode)
      if (tag === 'cellXfs') isOfCells = true
      if (tag === 'xf' && isOfCells) styles.push(styleOf(Number(numFmtId), formats.get(numFmtId) ?? ''))
    },
    close: tag => {
      if (tag === 'cellXfs') isOfCells = false
    },
  })
  return styles
}

/** Numbers 14 to 22 and 45 to 47 are the days and times that need no pattern of their own. */
export const styleOf = (id: number, format: string): Style => ({
  zeros: /^0+(?:;|$)/u.exec(format)?.[0].replace(';', '').length ?? 0,
  isDate: (id >= 14 && id <= 22) || (id >= 45 && id <= 47) || /[dy]|m{2}|h/iu.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '')),
})
