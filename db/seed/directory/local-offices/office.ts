/** [code, name since 1 July 2025, old districts whose communes it serves, coordinates when they are not those of the province's seat].
 *  The first district gives the former name. Codes keep the digits of the old province: 0 + 79 + 11. */
export type LocalOffice = readonly [
  code: string,
  name: string,
  districts: readonly string[],
  place?: readonly [latitude: number, longitude: number],
]
