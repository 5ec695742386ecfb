import { NEWS_CHANNELS, NEWS_KINDS, type NewsChannel, type NewsKind } from './kinds.ts'

/** By which ways beside the inbox a kind of news comes. `sms`: one text message when the notice stays unread, never at once. */
export interface NewsChoice extends Readonly<Record<NewsChannel, boolean>> {
  readonly kind: NewsKind
}

/** Inbox and phone; a text message only when nobody has looked. */
const DEFAULT_CHOICE: Readonly<Record<NewsChannel, boolean>> = { push: true, sms: true, email: false }

/** A choice for every kind, in their order; what was never chosen is as by default. */
export const choicesOf = (chosen: readonly NewsChoice[]): readonly NewsChoice[] =>
  NEWS_KINDS.map(kind =>
    choiceOf(
      kind,
      chosen.find(each => each.kind === kind),
    ),
  )

export const choiceOf = (kind: NewsKind, chosen: Readonly<Record<NewsChannel, boolean>> = DEFAULT_CHOICE): NewsChoice => ({
  kind,
  push: chosen.push,
  sms: chosen.sms,
  email: chosen.email,
})

export const areSameChoices = (a: readonly NewsChoice[], b: readonly NewsChoice[]): boolean =>
  NEWS_KINDS.every(kind => {
    const [one, other] = [a, b].map(choices => choicesOf(choices).find(each => each.kind === kind))
    return NEWS_CHANNELS.every(channel => one?.[channel] === other?.[channel])
  })
