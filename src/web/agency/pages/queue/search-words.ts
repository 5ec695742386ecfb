let words = ''

/** What was looked for last. Kept while the console is open and never in the address: it may be a person's name or number. */
export const rememberedWords = (): string => words
export const rememberWords = (next: string): void => {
  words = next
}
