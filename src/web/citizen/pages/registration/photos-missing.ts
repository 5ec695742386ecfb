import { DECLARATION_PHOTOS } from '#domain/registration/photo-kinds.ts'
import { refusedPhotos, type ToCorrect } from './corrections.ts'
import { missingPhotos } from './progress.ts'
import type { Wizard } from './wizard-state.ts'

/** Named photos that are still the refused ones, and those that another kind of paper needs. */
export function photosMissing({ form, photos, policy, server }: Wizard, asked: ToCorrect) {
  const refused = refusedPhotos(server.registration)
  const onWay = (kind: (typeof refused)[number]) => ['preparing', 'sending', 'waiting'].includes(photos.slot(kind).phase)
  const retake = refused.filter(kind => !onWay(kind))
  const needed = asked.items.includes('personalId') ? missingPhotos(form.values, photos.there, policy) : []
  const missing = new Set([...retake, ...needed])
  return DECLARATION_PHOTOS.filter(kind => missing.has(kind))
}
