/** Letters of the telephone alphabet (GSM 03.38); those of the second row count twice. */
const PLAIN =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const TWICE = '^{}\\[~]|€\f'

/** Parts into which a carrier cuts a text, and which it counts: 160 letters in one or 153 in each of several, with Vietnamese letters
 *  70 or 67.
 *  @example textParts('Chào bạn') // 1 */
export function textParts(text: string): number {
  const letters = [...text.normalize('NFC')]
  const isPlain = letters.every(letter => PLAIN.includes(letter) || TWICE.includes(letter))
  const length = isPlain ? letters.reduce((sum, letter) => sum + (TWICE.includes(letter) ? 2 : 1), 0) : letters.join('').length
  const [one, each] = isPlain ? [160, 153] : [70, 67]
  return length <= one ? 1 : Math.ceil(length / each)
}
