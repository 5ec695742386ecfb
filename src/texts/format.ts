/** Names of the placeholders in a text: "Còn {count} mục" → "count". */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never

/** The same keys with other words: what a second language must provide. */
export type Translation<T> = { readonly [K in keyof T]: string }

/** Values for the placeholders of one text; none when it has none. */
export type TextValues<S extends string> = [Placeholders<S>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<S>, string | number>>]

/** Puts values into a text; a placeholder without a value stays visible, so that the fault is seen. */
export const format = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in values ? String(values[name]) : whole))
