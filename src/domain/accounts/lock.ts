/** Who locked an account: the owner by a code of this channel, an officer, or the database because a death is on file. */
export const LOCKED_BY = ['sms', 'email', 'office', 'death'] as const
export type LockedBy = (typeof LOCKED_BY)[number]

/** Whether a code of this channel opens a locked account again: the one by which it was locked. Whoever has stolen the telephone cannot open
 *  what its owner has locked by email. What an officer or a death has locked is opened at the desk. */
export const mayUnlock = (lockedBy: LockedBy | null, channel: 'sms' | 'email'): boolean => lockedBy === channel

/** Whether an officer may lock what is locked already: a code may have been in the wrong hands. */
export const mayOverride = (lockedBy: LockedBy | null): boolean => lockedBy === 'sms' || lockedBy === 'email'

/** Why an officer locks an account, or opens it again. */
export const DESK_REASONS = ['lock_asked', 'lock_misuse', 'unlock_present', 'unlock_mistake'] as const
export type DeskReason = (typeof DESK_REASONS)[number]
export const isToLock = (reason: DeskReason): boolean => reason.startsWith('lock_')

/** Why the desk was refused: number and name do not belong together or have no account, the officer's own or a relative's account, the state
 *  it has already, or a death on file. Kept in the trail after the reason. */
export const DESK_REFUSALS = ['refused_unknown', 'refused_self', 'refused_relative', 'refused_same', 'refused_dead'] as const
export type DeskRefusal = (typeof DESK_REFUSALS)[number]
