/** What a spreadsheet may take for a formula or a command when a cell begins with it, in ordinary and full-width form. */
const DANGEROUS = /^[=+\-@\t\r\n\0＝＋－＠]/u

/** A text as a spreadsheet will show it and never calculate it: one that could be a formula gets an apostrophe in front.
 *  Numbers are written as numbers and need none.
 *  @example harmlessCell('=1+1') // "'=1+1" */
export const harmlessCell = (text: string): string => (DANGEROUS.test(text) || DANGEROUS.test(text.trimStart()) ? `'${text}` : text)
