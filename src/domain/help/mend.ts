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
    if (known.syllables.has(typed) || typed.length < 4) return syllable
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
