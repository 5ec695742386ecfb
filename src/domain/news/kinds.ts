import { NEWS_KINDS } from '#domain/kernel/policy.ts'

export { NEWS_KINDS }
export type NewsKind = (typeof NEWS_KINDS)[number]

/** Ways beside the inbox, which keeps every notice. */
export const NEWS_CHANNELS = ['push', 'sms', 'email'] as const
export type NewsChannel = (typeof NEWS_CHANNELS)[number]

/** What can be chosen: each kind of news of the record, and what an office announces to many. */
export const CHOICE_KINDS = [...NEWS_KINDS, 'announcements'] as const
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** By which ways a kind can come at all: announcements make phones ring and never become texts or letters, which cheats would copy. */
export const channelsOf = (kind: ChoiceKind): readonly NewsChannel[] => (kind === 'announcements' ? ['push'] : NEWS_CHANNELS)

/** What is always told by every way, because the account, a dossier or the law depends on it. Shown beside the choices, never among them. */
export const FIXED_NOTICES = ['security', 'dossiers'] as const

/** What a card has become. */
export const CARD_CHANGES = ['new', 'locked', 'revoked', 'unlocked', 'extended', 'shortened', 'facility', 'level'] as const
export type CardChange = (typeof CARD_CHANGES)[number]

/** Days before the end of a card on which its holder is told, once each. */
export const EXPIRY_STEPS = [30, 7] as const
