import type { CaseFile } from '#contract/review.ts'
import { personalIdKind } from '#domain/participants/identifiers.ts'
import { isFeedbackPicture, isPaperKind } from '#domain/registration/photo-kinds.ts'
import { t } from '../../t.ts'
import type { CasePhoto } from './use-photo-views.ts'

/** "CMND mặt trước", by the kind of paper that was declared; of a passport there is one page. */
export function photoName({ kind }: Pick<CasePhoto, 'kind'>, { comparison }: Pick<CaseFile, 'comparison'>): string {
  if (isPaperKind(kind)) return t(`services.paper.${kind}`)
  if (isFeedbackPicture(kind)) return t(`review.photo.${kind}`)
  const declared = comparison.find(({ item }) => item === 'personalId')?.declared ?? ''
  if (kind === 'portrait' || kind === 'birth_certificate' || declared === '') return t(`review.photo.${kind}`)
  const paper = personalIdKind(declared)
  if (paper === 'passport') return t(kind === 'id_front' ? 'review.photo.passport.id_front' : 'review.photo.other.id_back')
  return paper === 'old_id' ? t(`review.photo.old_id.${kind}`) : t(`review.photo.${kind}`)
}
