import type { Place, PlaceRow, UnitEntry } from '#contract/directory.ts'
import type { PlaceList } from '#domain/directory/places.ts'
import { MOST_OPENED, MOST_SEEN_ROWS, notTooOld, withSeen, type Seen } from '#domain/directory/seen.ts'
import { get, namesWith, put, remove } from '#web/shared/offline/vault.ts'

/** The lists that are kept: of places and units only. Questions about persons (own number, value of a card) are not. */
export type SeenList = PlaceList | 'units'
export type SeenRow = PlaceRow | UnitEntry
export type SeenEntry = Place | UnitEntry
/** An entry that was opened. A hospital may stand in two lists: its code here is "insured/79031". */
export interface Opened {
  readonly code: string
  readonly name: string
  readonly address: string
  readonly list: SeenList
  readonly entry: SeenEntry
}

// In the store of the device that is wiped when somebody signs out. What was typed and where somebody stood is not kept: rows only.
const START = 'lookup:'
const OPENED = `${START}opened`
const ofList = (list: SeenList): string => `${START}rows:${list}`

/** One change after the other, so that two answers that come together are both kept. */
let turn: Promise<unknown> = Promise.resolve()
const inTurn = (change: () => Promise<void>): void => {
  // Where the browser has no store, as in some private windows, nothing is kept.
  turn = turn.then(change).catch(() => undefined)
}

const read = async <T>(name: string): Promise<readonly Seen<T>[]> =>
  notTooOld((await get<readonly Seen<T>[]>(name))?.value ?? [], Date.now())

/** Keeps the rows of an answer, without how far they were from the person. */
export const keepRows = (list: SeenList, rows: readonly SeenRow[], at: number): void =>
  inTurn(async () => {
    const plain = rows.map(row => ('metres' in row ? { ...row, metres: null } : row))
    await put(ofList(list), withSeen(await read<SeenRow>(ofList(list)), plain, { at, most: MOST_SEEN_ROWS }))
  })

/** Keeps an entry that was opened. */
export const keepOpened = (list: SeenList, entry: SeenEntry, at: number): void =>
  inTurn(async () => {
    const opened: Opened = { code: `${list}/${entry.code}`, name: entry.name, address: entry.address, list, entry }
    await put(OPENED, withSeen(await read<Opened>(OPENED), [opened], { at, most: MOST_OPENED }))
  })

/** Forgets what no directory has any more. */
export const dropSeen = (list: SeenList, code: string): void =>
  inTurn(async () => {
    await without(ofList(list), code)
    await without(OPENED, `${list}/${code}`)
  })

async function without(name: string, code: string): Promise<void> {
  const kept = await read<SeenRow | Opened>(name)
  const rest = kept.filter(({ row }) => row.code !== code)
  if (rest.length < kept.length) await put(name, rest)
}

/** Rows of a list, the newest first; what is being kept at this moment is among them. */
export const seenRows = (list: SeenList): Promise<readonly Seen<SeenRow>[]> => turn.then(() => read<SeenRow>(ofList(list)))

/** What was opened, the newest first; what is being kept at this moment is among it. */
export const seenEntries = (): Promise<readonly Seen<Opened>[]> => turn.then(() => read<Opened>(OPENED))

/** What is known of a place or unit without the server: all of it when it was opened, else what its list said. */
export async function seenEntry(list: SeenList, code: string): Promise<Seen<SeenEntry | PlaceRow> | undefined> {
  const opened = (await seenEntries()).find(({ row }) => row.code === `${list}/${code}`)
  return opened ? { at: opened.at, row: opened.row.entry } : (await seenRows(list)).find(({ row }) => row.code === code)
}

/** Forgets all of it: a phone that others use too. */
export async function forgetSeen(): Promise<void> {
  await turn
  for (const name of await namesWith(START)) await remove(name)
}
