import { fold } from '#domain/kernel/text.ts'
import { search, type HelpIndex } from './search.ts'
import { syllablesOf } from './words.ts'

/** What help says to a question. It never makes up words: `id` names a passage, `also` others that may have been meant. */
export type HelpAnswer =
  | { readonly kind: 'answer'; readonly id: string; readonly also: readonly string[] }
  /** Not known, or a matter of others; `near` are passages that come closest, when any does. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] }
  | { readonly kind: 'outside' }
  /** Asked about the data of somebody else. */
  | { readonly kind: 'other_person' }

/** Below this help says that it does not know. Set on the half of the questions that is not held out (ADR 0067). */
const BAR = 0.42
/** From here on a passage is worth being offered beside the answer, or instead of one. */
const NEAR = 0.33
const MOST_NEAR = 2

/** Passages that tell what belongs to the person alone. `isOwn`: asked about somebody else, there is no answer. */
export function answer(index: HelpIndex, question: string, isOwn: (id: string) => boolean): HelpAnswer {
  const hits = search(index, question)
  const [best] = hits
  const near = hits.filter(({ isOutside, score }) => !isOutside && score >= NEAR)
  if (!best || (!best.isOutside && best.score < BAR)) return { kind: 'unknown', near: near.slice(0, MOST_NEAR).map(({ id }) => id) }
  if (isAboutOthers(question) && (best.isOutside || isOwn(best.id))) return { kind: 'other_person' }
  if (best.isOutside) return best.score < NEAR ? { kind: 'unknown', near: [] } : { kind: 'outside' }
  return {
    kind: 'answer',
    id: best.id,
    also: near
      .slice(1)
      .filter(({ score }) => score >= best.score * 0.75)
      .slice(0, MOST_NEAR)
      .map(({ id }) => id),
  }
}

/** Somebody who is neither the asking person nor a child or a parent of theirs. Folded; a blank on both sides. */
const SOMEBODY = [
  'hang xom|dong nghiep|nguoi yeu|ban gai|ban trai|ban than|ban toi|chong cu|vo cu|con dau|con re|nguoi khac|nguoi quen|sep toi|giam doc toi',
  'nhan vien (?:cua|cong ty)|em chong|chi dau|anh re|nguoi thue nha',
  // A name after a title, or a family name after "của".
  '(?:cua|cho xin|xem|tra) (?:anh|chi|co|chu|bac|ong|ba|em) (?!toi|tui|em|minh|noi|ngoai|ay|xa|re|ba|duoc|co|o)[a-z]+',
  '(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly) (?:van|thi) [a-z]+',
  'neighbou?rs?|colleagues?|girlfriend|boyfriend|ex husband|ex wife|(?:somebody|someone) else',
]
const OTHERS = new RegExp(` (?:${SOMEBODY.join('|')}) `, 'u')

export const isAboutOthers = (question: string): boolean => OTHERS.test(` ${syllablesOf(question).map(fold).join(' ')} `)
