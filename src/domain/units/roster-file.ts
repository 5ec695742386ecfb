/** Largest file of a roster that is sent and read. */
export const ROSTER_FILE_BYTES = 5 * 1024 * 1024
