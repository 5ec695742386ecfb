/** How far a member of a unit is. `matching` is not looked up yet: nobody knows how far. `activated` has an account. Read at the moment of asking, for members of today only. */
export const MEMBER_STATES = ['matching', 'not_started', 'waiting', 'to_correct', 'activated', 'needs_help'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** Why a member needs help. `unmatched`: number and name of the roster match nobody, and nothing says which of them is wrong. */
export const MEMBER_HELP = ['unmatched', 'unreachable', 'returned_twice', 'rejected', 'phone_reported'] as const
export type MemberHelp = (typeof MEMBER_HELP)[number]
