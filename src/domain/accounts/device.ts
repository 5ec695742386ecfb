/** So long a device is new: who has just got in by a stolen code can neither take a copy of all data away on it nor change the account. */
export const NEW_DEVICE_HOURS = 24

/** From when a device is no longer new.
 *  @param firstAt when it was proven first
 *  @example settledFrom(new Date('2026-11-20T09:00:00+07:00')) // 09:00 on 21/11 */
export const settledFrom = (firstAt: Date): Date => new Date(firstAt.getTime() + NEW_DEVICE_HOURS * 3_600_000)
