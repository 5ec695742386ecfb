import { isFeedbackPicture, isPaperKind, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { personalId, personalIdKind } from '#domain/participants/identifiers.ts'
import { t } from '../../t.ts'

/** "CCCD mặt trước", by the kind of paper that was declared. */
export function photoName(kind: PhotoKind, identity: string): string {
  if (isPaperKind(kind)) return t(`services.paper.${kind}`)
  if (isFeedbackPicture(kind)) return t(`feedback.picture.${kind}`)
  const paper = personalId(identity)
  if (kind === 'portrait' || kind === 'birth_certificate' || !paper.ok) return t(`registration.photos.${kind}`)
  const paperKind = personalIdKind(paper.value)
  if (paperKind === 'passport') return kind === 'id_front' ? t('registration.photos.passport.id_front') : t('registration.photos.id_back')
  return t(`registration.photos.${paperKind}.${kind}`)
}
