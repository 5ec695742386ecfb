/** What is always true of the data, as a query that counts what breaks it. I01 to I22 are the numbers of the specification, V01 and on
 *  our own. */
export interface Invariant {
  readonly id: string
  readonly says: string
  readonly sql: string
}

export interface Checked {
  readonly id: string
  readonly says: string
  /** How many break it; 0 is right. */
  readonly broken: number
}
