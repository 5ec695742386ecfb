import { channelsOf, CHOICE_KINDS, NEWS_CHANNELS, type ChoiceKind, type NewsChannel } from './kinds.ts'

/** By which ways beside the inbox a kind of news comes. `sms`: one text message when the notice stays unread, never at once. */
export interface NewsChoice extends Readonly<Record<NewsChannel, boolean>> {
  readonly kind: ChoiceKind
}

/** Inbox and phone; a text message only when nobody has looked. */
const DEFAULT_CHOICE: Readonly<Record<NewsChannel, boolean>> = { push: true, sms: true, email: false }

/** A choice for every kind, in their order; what was never chosen is as by default. */
export const choicesOf = (chosen: readonly NewsChoice[]): readonly NewsChoice[] =>
  CHOICE_KINDS.map(kind =>
    choiceOf(
      kind,
      chosen.find(each => each.kind === kind),
    ),
  )

/** A way that the kind does not have is off, whatever was chosen. */
export function choiceOf(kind: ChoiceKind, chosen: Readonly<Record<NewsChannel, boolean>> = DEFAULT_CHOICE): NewsChoice {
  const isOn = (channel: NewsChannel) => chosen[channel] && channelsOf(kind).includes(channel)
  return { kind, push: isOn('push'), sms: isOn('sms'), email: isOn('email') }
}

export const areSameChoices = (a: readonly NewsChoice[], b: readonly NewsChoice[]): boolean =>
  CHOICE_KINDS.every(kind => {
    const [one, other] = [a, b].map(choices => choicesOf(choices).find(each => each.kind === kind))
    return NEWS_CHANNELS.every(channel => one?.[channel] === other?.[channel])
  })
