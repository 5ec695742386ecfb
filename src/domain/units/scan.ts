import { pictureKind } from '../kernel/picture.ts'

/** Why a scan is not read. Each is told in words; nothing of the file is kept. SCAN_FAILED is nothing that the file has done. */
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
  'SCAN_FAILED',
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

/** So many bytes of a file say what it is: some scanners write a few before the mark of a PDF. */
export const SCAN_MARK_BYTES = 1_024

/** A scan is a PDF, a JPEG or a PNG, whatever its name says.
 *  @param first the first bytes of the file */
export function refuseScanKind(first: Uint8Array): ScanRefusal | undefined {
  if (isPdf(first)) return undefined
  const kind = pictureKind(first)
  if (kind === 'jpeg' || kind === 'png') return undefined
  return kind === 'heic' ? 'SCAN_HEIC' : 'SCAN_KIND'
}

/** @example isPdf(bytes) // "%PDF-" stands within the first kilobyte */
export const isPdf = (first: Uint8Array): boolean => String.fromCharCode(...first.subarray(0, SCAN_MARK_BYTES)).includes('%PDF-')

export const MAX_SCAN_PART_BYTES = 1024 * 1024

/** A part that does not begin where the parts before it end, or goes beyond the declared length. */
export function refuseScanPart(
  scan: { readonly length: number; readonly received: number },
  part: { readonly offset: number; readonly size: number },
): 'UPLOAD_OFFSET' | 'UPLOAD_TOO_LONG' | undefined {
  if (part.offset !== scan.received) return 'UPLOAD_OFFSET'
  return part.offset + part.size > scan.length ? 'UPLOAD_TOO_LONG' : undefined
}

/** waiting: not seen yet · found: by a scan · ticked and set_aside: by a person, with a reason · sent_back: by the agency, with a reason ·
 *  void: the roster has another name or number for the member since it was printed, and another sheet takes its place.
 *  A later scan finds what was set aside or sent back anew: the person has signed another time. */
export const SHEET_STATES = ['waiting', 'found', 'ticked', 'set_aside', 'sent_back', 'void'] as const
export type SheetState = (typeof SHEET_STATES)[number]

/** More people are printed as several piles. */
export const MAX_PILE_SHEETS = 600

/** Parts of at most 600, as even as they can be, in the given order.
 *  @example inPiles(700 people) // 350 and 350 */
export function inPiles<T>(people: readonly T[]): readonly (readonly T[])[] {
  const piles = Math.ceil(people.length / MAX_PILE_SHEETS)
  const place = (n: number) => Math.ceil((people.length * n) / piles)
  return Array.from({ length: piles }, (_, n) => people.slice(place(n), place(n + 1)))
}

interface SheetBefore {
  readonly state: SheetState
  readonly hasInk: boolean | null
  /** When it was set aside or sent back last. */
  readonly refusedAt: Date | null
}

/** What a scan makes of a sheet that it shows: a person's tick stays, ink that was seen before is not taken back. A void sheet stays void,
 *  and a scan from before a refusal shows the paper that was refused.
 *  @param sentAt when the scan began to arrive */
export function afterScan(
  before: SheetBefore,
  hasInk: boolean,
  sentAt: Date,
): { readonly state: SheetState; readonly hasInk: boolean } | undefined {
  if (before.state === 'void' || (before.refusedAt !== null && sentAt <= before.refusedAt)) return undefined
  const state = before.state === 'ticked' ? 'ticked' : 'found'
  const ink = hasInk || (before.hasInk === true && before.state !== 'set_aside' && before.state !== 'sent_back')
  return state === before.state && ink === before.hasInk ? undefined : { state, hasInk: ink }
}

/** What may be handed to the agency: found with something written in its frame, or ticked by a person. */
export const mayBeHandedOver = ({ state, hasInk }: { readonly state: SheetState; readonly hasInk: boolean | null }): boolean =>
  state === 'ticked' || (state === 'found' && hasInk === true)
