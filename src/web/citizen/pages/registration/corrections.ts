import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Registration } from '#contract/registration.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import { changedOtherwise, photosOf } from '#domain/registration/correction.ts'
import { DECLARATION_FIELDS, type Declaration, type DeclarationField } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { FIELD_ITEM } from '#domain/registration/correction.ts'
import { isDeclarationItem, namedItems, type CorrectionReason, type DeclarationItem } from '#domain/review/corrections.ts'

/** What an officer wants corrected, as the pages need it. */
export interface ToCorrect {
  readonly items: readonly DeclarationItem[]
  readonly fields: readonly DeclarationField[]
  readonly photos: readonly PhotoKind[]
  readonly reasonsOf: (item: DeclarationItem) => readonly CorrectionReason[]
  readonly note: string | null
}

type Returned = Pick<Tracking, 'state' | 'corrections'> & { readonly events: readonly CaseEvent[] }

const lastReturn = ({ events }: Returned): CaseEvent | undefined => events.findLast(event => event.state === 'returned')

/** Undefined unless the dossier is returned. */
export function toCorrect(tracking: Returned | null | undefined): ToCorrect | undefined {
  if (tracking?.state !== 'returned') return undefined
  const items = namedItems(tracking.corrections).filter(isDeclarationItem)
  return {
    items,
    fields: DECLARATION_FIELDS.filter(field => items.some(item => item === FIELD_ITEM[field])),
    photos: photosOf(items),
    reasonsOf: item => tracking.corrections.filter(one => one.item === item).map(({ reason }) => reason),
    note: lastReturn(tracking)?.note ?? null,
  }
}

/** Photos that an officer has refused and that were not sent anew since. */
export function refusedPhotos(
  registration: (Pick<Registration, 'photos'> & { readonly tracking: Returned | null }) | undefined,
): readonly PhotoKind[] {
  const asked = toCorrect(registration?.tracking)
  const last = registration?.tracking && lastReturn(registration.tracking)
  if (!registration || !asked || !last) return []
  return asked.photos.filter(kind => registration.photos.every(photo => photo.kind !== kind || Date.parse(photo.at) <= Date.parse(last.at)))
}

/** What the fields hold beside the named items is not what was sent: a draft of an earlier visit. */
export const strayFields = (sent: Declaration, shown: Declaration, items: readonly DeclarationItem[]): readonly string[] =>
  changedOtherwise(sent, shown, items).map(({ field }) => field)
