import { slipsBetween } from '#domain/directory/close-words.ts'
import { fold } from '#domain/kernel/text.ts'

interface Known {
  readonly syllables: ReadonlyMap<string, number>
  /** Two syllables that stand side by side somewhere. */
  readonly syllablePairs: ReadonlySet<string>
}

/** Slips of the finger put right, where the neighbours say what was meant: an unknown syllable becomes a known one only beside a syllable
 *  beside which that one stands in the passages. What is simply another matter stays as it was written.
 *  @example mended(['mat', 'khua'], known) // ['mat', 'khau'] */
export function mended(written: readonly string[], known: Known): readonly string[] {
  const plain = written.map(fold)
  return written.map((syllable, at) => {
    const typed = plain[at] ?? ''
    if (known.syllables.has(typed)) return syllable
    const keyed = asKeyed(typed, known.syllables)
    if (keyed !== undefined) return keyed
    if (typed.length < 4) return syllable
    const [before, after] = [plain[at - 1], plain[at + 1]]
    let best: { readonly word: string; readonly cost: number } | undefined
    for (const [word, count] of known.syllables) {
      if (Math.abs(word.length - typed.length) > 1 || word.length < 2) continue
      if (!known.syllablePairs.has(`${before} ${word}`) && !known.syllablePairs.has(`${word} ${after}`)) continue
      const slips = slipsBetween(typed, word)
      if (slips > (typed.length < 6 ? 1 : 2)) continue
      const cost = slips - Math.min(count, 50) / 100 - (word[0] === typed[0] ? 0.3 : 0)
      if (!best || cost < best.cost) best = { word, cost }
    }
    return best?.word ?? syllable
  })
}

const TONES = /[sfrxj]/gu

/** What somebody meant whose telex or VNI keyboard was off, or let a key through: "khaaur", "mats", "khau3".
 *  @example asKeyed('khaaur', new Map([['khau', 3]])) // 'khau' */
function asKeyed(typed: string, syllables: ReadonlyMap<string, number>): string | undefined {
  const letters = typed.replace(/[0-9]+/gu, '')
  const bare = letters.replace(/(.)\1+/gu, '$1').replace(/(?<=[aou])w|w(?=[aou])/gu, '')
  const toneless = [...bare.matchAll(TONES)].map(({ index }) => bare.slice(0, index) + bare.slice(index + 1))
  const bitten = bare
    .replace(/(?<=[aeiouy])(?:g|gn)$/u, 'ng')
    .replace(/(?<=[aeiouy])hn$/u, 'nh')
    .replace(/^ng(?=[ei])/u, 'ngh')
  return [letters, bare, bitten, ...toneless].find(one => one.length > 1 && one !== typed && syllables.has(one))
}
