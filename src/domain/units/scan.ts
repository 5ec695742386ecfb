/** Why a scan is not read. Each is told in words; nothing of the file is kept. */
export const SCAN_REFUSALS = [
  'SCAN_EMPTY',
  'SCAN_TOO_LARGE',
  'SCAN_KIND',
  'SCAN_HEIC',
  'SCAN_LOCKED',
  'SCAN_ACTIVE',
  'SCAN_DAMAGED',
  'SCAN_NO_PAGES',
  'SCAN_TOO_MANY_PAGES',
  'SCAN_PAGE_TOO_LARGE',
  'SCAN_TOO_COSTLY',
] as const
export type ScanRefusal = (typeof SCAN_REFUSALS)[number]

/** A pile of 500 sheets with both sides, scanned in grey at 150 dots an inch, is some 60 MB. */
export const MAX_SCAN_BYTES = 80 * 1024 * 1024
export const MAX_SCAN_PAGES = 1_200
export const MAX_SCAN_MEGAPIXELS = 60

/** A file of the given length is not even begun. */
export function refuseScanLength(length: number): ScanRefusal | undefined {
  if (length <= 0) return 'SCAN_EMPTY'
  return length > MAX_SCAN_BYTES ? 'SCAN_TOO_LARGE' : undefined
}

export const MAX_SCAN_PART_BYTES = 1024 * 1024

/** A part that does not begin where the parts before it end, or goes beyond the declared length. */
export function refuseScanPart(
  scan: { readonly length: number; readonly received: number },
  part: { readonly offset: number; readonly size: number },
): 'UPLOAD_OFFSET' | 'UPLOAD_TOO_LONG' | undefined {
  if (part.offset !== scan.received) return 'UPLOAD_OFFSET'
  return part.offset + part.size > scan.length ? 'UPLOAD_TOO_LONG' : undefined
}

/** waiting: not seen yet · found: by a scan · ticked and set_aside: by a person, with a reason · sent_back: by the agency, with a reason.
 *  A later scan finds what was set aside or sent back anew: the person has signed another time. */
export const SHEET_STATES = ['waiting', 'found', 'ticked', 'set_aside', 'sent_back'] as const
export type SheetState = (typeof SHEET_STATES)[number]

/** Piles larger than that are made group by group. */
export const MAX_PILE_SHEETS = 600

/** What a scan makes of a sheet that it shows: a person's tick stays, ink that was seen before is not taken back. */
export function afterScan(
  before: { readonly state: SheetState; readonly hasInk: boolean | null },
  hasInk: boolean,
): { readonly state: SheetState; readonly hasInk: boolean } | undefined {
  const state = before.state === 'ticked' ? 'ticked' : 'found'
  const ink = hasInk || (before.hasInk === true && before.state !== 'set_aside' && before.state !== 'sent_back')
  return state === before.state && ink === before.hasInk ? undefined : { state, hasInk: ink }
}

/** What may be handed to the agency: found with something written in its frame, or ticked by a person. */
export const mayBeHandedOver = ({ state, hasInk }: { readonly state: SheetState; readonly hasInk: boolean | null }): boolean =>
  state === 'ticked' || (state === 'found' && hasInk === true)
