import type { CaseEvent, Registration, Tracking } from '#contract/registration.ts'
import type { PhotoKind } from '#domain/registration/declaration.ts'
import { STEPS, type Step } from '#domain/registration/steps.ts'
import type { Reason } from '#domain/review/transitions.ts'

interface Returned {
  readonly state: Tracking['state']
  readonly events: readonly CaseEvent[]
}

/** What each reason for a return is about. A rejection cannot be corrected. */
const ABOUT: Readonly<Partial<Record<Reason, { readonly step: Step; readonly photos: readonly PhotoKind[] }>>> = {
  portrait_unclear: { step: 'photos', photos: ['portrait'] },
  portrait_differs: { step: 'photos', photos: ['portrait'] },
  paper_unclear: { step: 'photos', photos: ['id_front', 'id_back', 'birth_certificate'] },
  paper_incomplete: { step: 'photos', photos: ['id_front', 'id_back', 'birth_certificate'] },
  data_wrong: { step: 'details', photos: [] },
  wrong_agency: { step: 'agency', photos: [] },
}

const lastReturn = ({ state, events }: Returned) =>
  state === 'returned' ? events.findLast(event => event.state === 'returned' && event.reasons.length > 0) : undefined

/** Steps that an officer wants corrected, in their order. */
export function stepsToCorrect(tracking: Returned): readonly Step[] {
  const named = lastReturn(tracking)?.reasons.map(reason => ABOUT[reason]?.step)
  return STEPS.filter(step => named?.includes(step))
}

/** Photos that an officer has refused and that were not sent anew since. */
export function refusedPhotos(
  registration: (Pick<Registration, 'photos'> & { readonly tracking: Returned | null }) | undefined,
): readonly PhotoKind[] {
  const last = registration?.tracking ? lastReturn(registration.tracking) : undefined
  if (!registration || !last) return []
  const named = last.reasons.flatMap(reason => ABOUT[reason]?.photos ?? [])
  return registration.photos.filter(({ kind, at }) => named.includes(kind) && Date.parse(at) <= Date.parse(last.at)).map(({ kind }) => kind)
}
