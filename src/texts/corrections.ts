/** One named item with its reason, as codes. */
interface Named {
  readonly item: string
  readonly reason: string
}

/** What a message says about a correction: the items in a row, and a line for each item with what is wrong. The console shows the same
 *  before it is sent.
 *  @param word what a key of `message.item.*` and `message.reason.*` says */
export function correctionWords(
  corrections: readonly Named[],
  word: (key: `message.item.${string}` | `message.reason.${string}`) => string,
): { readonly items: string; readonly correctionLines: string } {
  const items = [...new Set(corrections.map(({ item }) => item))]
  const why = (item: string) => corrections.filter(one => one.item === item).map(({ reason }) => word(`message.reason.${reason}`))
  return {
    items: items.map(item => word(`message.item.${item}`)).join(', '),
    correctionLines: items.map(item => `- ${word(`message.item.${item}`)}: ${why(item).join('; ')}`).join('\n'),
  }
}
