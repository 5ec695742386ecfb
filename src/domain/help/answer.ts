import type { HelpIndex } from './help-index.ts'
import { look, type Found, type Look, type Looked } from './look.ts'
import { isAboutOthers } from './others.ts'
import { ANSWERING, BAR, RANKING, type Doubt } from './weights.ts'

/** What help says to a question. It never makes up words: `id` names a passage, `also` others that may have been meant. */
export type HelpAnswer =
  | { readonly kind: 'answer'; readonly id: string; readonly also: readonly string[] }
  /** Not known, or a matter of others; `near` are passages that come closest, when any does. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] }
  | { readonly kind: 'outside' }
  /** Asked about the data of somebody else. */
  | { readonly kind: 'other_person' }

/** Passages whose score is at least this part of the best one's may have been meant too. */
const MEANT_TOO = 0.6
const MOST_OFFERED = 3
/** Less sure than this, not even an offer is made. */
const OFFERED_FROM = 0.2

interface Ranked {
  readonly id: string
  readonly score: number
  readonly found: Found
}

export const NAMES = ['covered', 'paired', 'asked', 'second', 'letters', 'usual'] as const

export const scoreOf = (one: Look, weights: Look): number => NAMES.reduce((sum, name) => sum + weights[name] * one[name], 0)

const rank = ({ found }: Looked, isOutside: boolean, weights: Look = RANKING): readonly Ranked[] =>
  found
    .filter(one => one.isOutside === isOutside)
    .map(one => ({ id: one.id, score: scoreOf(one, weights), found: one }))
    .toSorted((a, b) => b.score - a.score)

/** The passages that a question may mean, the likeliest first. */
export const passagesFor = (index: HelpIndex, question: string): readonly { readonly id: string; readonly score: number }[] =>
  rank(look(index, question), false)

/** What there is for and against answering, each a number. */
export function doubtOf(looked: Looked, weights: Look = RANKING): Doubt & { readonly ranked: readonly Ranked[] } {
  const ranked = rank(looked, false, weights)
  const [best, next] = ranked
  const [other] = rank(looked, true, weights)
  const [first, outside] = [best?.score ?? 0, other?.score ?? 0]
  return {
    ranked,
    always: 1,
    best: first,
    lead: first - (next?.score ?? 0),
    outside,
    ahead: first - outside,
    foreign: looked.foreign,
    unknown: looked.unknown,
    leaning: looked.leaning,
    against: looked.against,
    asked: best?.found.asked ?? 0,
    covered: best?.found.covered ?? 0,
    letters: best?.found.letters ?? 0,
    outsideAsked: other?.found.asked ?? 0,
    outsideLetters: other?.found.letters ?? 0,
  }
}

export const DOUBTS = Object.keys(ANSWERING) as readonly (keyof Doubt)[]

/** How sure it is that a question is answered at all, from 0 to 1. */
const sureness = (doubt: Doubt): number => 1 / (1 + Math.exp(-DOUBTS.reduce((sum, name) => sum + ANSWERING[name] * doubt[name], 0)))

/** `isOwn`: passages that tell what belongs to the person alone. Asked about somebody else, there is no answer. */
export function answer(index: HelpIndex, question: string, isOwn: (id: string) => boolean): HelpAnswer {
  const doubt = doubtOf(look(index, question))
  const [best] = doubt.ranked
  const sure = sureness(doubt)
  const isOutside = doubt.ahead < 0
  if (isAboutOthers(question) && (isOutside || sure < BAR || !best || isOwn(best.id))) return { kind: 'other_person' }
  const meant = doubt.ranked.filter(({ score }) => best && score >= best.score * MEANT_TOO).map(({ id }) => id)
  if (!best || sure < BAR) {
    if (isOutside) return { kind: 'outside' }
    return { kind: 'unknown', near: sure < OFFERED_FROM ? [] : meant.slice(0, MOST_OFFERED) }
  }
  return { kind: 'answer', id: best.id, also: meant.slice(1, MOST_OFFERED + 1) }
}
