/** Why somebody rests, as the law counts the days: after sickness of the long list, an operation, other sickness; after a birth of twins, by
 *  operation, other.
 *  @law Luật BHXH 41/2024/QH15 Điều 46, 60 */
export const RECOVERY_DAYS = {
  sick_long: 10,
  sick_surgery: 7,
  sick_other: 5,
  birth_twins: 10,
  birth_surgery: 7,
  birth_other: 5,
} as const
export type RecoveryKind = keyof typeof RECOVERY_DAYS
export const RECOVERY_KINDS = Object.keys(RECOVERY_DAYS) as readonly RecoveryKind[]
export const isRecoveryKind = (word: string): word is RecoveryKind => Object.hasOwn(RECOVERY_DAYS, word)
export const isAfterBirth = (kind: RecoveryKind): boolean => kind.startsWith('birth')

/** Days of sickness of a year that are needed, days after coming back in which the rest begins, share of the reference level for a day. */
export const RECOVERY_NEEDS = { sickDays: 30, withinDays: 30, rateBps: 3_000 } as const
