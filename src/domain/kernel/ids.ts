declare const brand: unique symbol
/** A string that only a parser or a generator may make, so that ids of different things do not mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type Uuid = Brand<string, 'Uuid'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u
export const isUuid = (value: string): value is Uuid => UUID.test(value)
