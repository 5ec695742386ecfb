import { TABLE_LIMITS } from './limits.ts'
import { tooMuch } from './refusal.ts'
import { walkXml, type XmlHandler } from './xml.ts'

/** The texts that cells point at.
 *  @throws TABLE_TOO_MUCH */
export function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = []
  const handler = gatherStrings(TABLE_LIMITS.cellLetters + 1, text => {
    if (strings.push(text) > TABLE_LIMITS.cells) throw tooMuch()
  })
  if (part) walkXml(part, handler)
  return strings
}

/** What gathers the texts of a workbook, each up to so many letters. What is written above a text to say how it sounds (`rPh`) is no part
 *  of it. */
export function gatherStrings(letters: number, each: (text: string) => void): XmlHandler {
  let [text, isText, isSound] = ['', false, false]
  return {
    open: tag => {
      if (tag === 'si') text = ''
      if (tag === 't') isText = true
      if (tag === 'rPh') isSound = true
    },
    text: found => {
      if (isText && !isSound) text = (text + found).slice(0, letters)
    },
    close: tag => {
      if (tag === 't') isText = false
      if (tag === 'rPh') isSound = false
      if (tag === 'si') each(text)
    },
  }
}

/** How a number is shown. `zeros`: with at least so many digits, zeros in front ("0000000000"); `isDate`: as a day or time. */
export interface Style {
  readonly zeros: number
  readonly isDate: boolean
}

/** Styles by the number with which cells name them. */
export function readStyles(part: Uint8Array | undefined): readonly Style[] {
  const { styles, handler } = gatherStyles()
  if (part) walkXml(part, handler)
  return styles
}

/** What gathers the styles of a workbook, however its part is walked through. */
export function gatherStyles(): { readonly styles: readonly Style[]; readonly handler: XmlHandler } {
  const formats = new Map<string, string>()
  const styles: Style[] = []
  let isOfCells = false
  const handler: XmlHandler = {
    open: (tag, { numFmtId = '', formatCode = '' }) => {
      if (tag === 'numFmt') formats.set(numFmtId, formatCode)
      if (tag === 'cellXfs') isOfCells = true
      if (tag === 'xf' && isOfCells) styles.push(styleOf(Number(numFmtId), formats.get(numFmtId) ?? ''))
    },
    close: tag => {
      if (tag === 'cellXfs') isOfCells = false
    },
  }
  return { styles, handler }
}

/** Numbers 14 to 22 and 45 to 47 are the days and times that need no pattern of their own. */
const styleOf = (id: number, format: string): Style => ({
  zeros: /^0+(?:;|$)/u.exec(format)?.[0].replace(';', '').length ?? 0,
  isDate: (id >= 14 && id <= 22) || (id >= 45 && id <= 47) || /[dy]|m{2}|h/iu.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '')),
})
