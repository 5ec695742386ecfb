import { useState } from 'react'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { FrameQuestion } from './frame-question.tsx'
import { photoName } from './photo-name.ts'
import { PhotoSlot, photoFieldId } from './photo-slot.tsx'
import { IdentityNote } from './identity-note.tsx'
import { missingPhotos } from './progress.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { StepFrame } from './step-frame.tsx'
import type { Wizard } from './wizard-state.ts'

/** Portrait and paper. Photos go to the server at once; going on needs them to be on their way, sending needs them there. */
export const StepPhotos = ({ wizard }: { readonly wizard: Wizard }) => {
  const { form, photos, policy } = wizard
  const [wasAsked, setAsked] = useState(false)
  const identity = form.values.personalId
  // What is there is shown even when it is not needed: it would be sent.
  const shown = PHOTO_KINDS.filter(kind => wizard.needed.includes(kind) || photos.there.includes(kind))
  const missing = missingPhotos(form.values, photos.there, policy)
  const textOf = (kind: (typeof missing)[number]) => {
    const isUndecided = photos.slot(kind).phase === 'checking'
    return t(isUndecided ? 'registration.photos.decide' : 'registration.photos.missing', { photo: photoName(kind, identity) })
  }
  const next = () => {
    if (missing.length === 0) return wizard.go('agency')
    setAsked(true)
    form.summary.focus()
  }
  return (
    <StepFrame
      step="photos"
      wizard={wizard}
      title={t('registration.photos.title')}
      more={wasAsked ? missing.map(kind => ({ id: photoFieldId(kind), text: textOf(kind) })) : []}
      action={t('registration.continue')}
      onAction={next}
    >
      {form.problem?.code === 'REGISTRATION_PHOTOS_MISSING' && <RefusalNote problem={form.problem} hotline={policy.hotline} />}
      <IdentityNote wizard={wizard} />
      {shown.map(kind => (
        <WizardPhoto
          key={kind}
          wizard={wizard}
          kind={kind}
          isRefused={false}
          error={wasAsked && missing.includes(kind) ? textOf(kind) : undefined}
        />
      ))}
      <FrameQuestion framing={photos.framing} />
      <div className={css['afterSmall']}>
        <Note>
          {wizard.needed.includes('id_back') && <p>{t('registration.photos.oldPaper')}</p>}
          <p>{t('registration.photos.private')}</p>
        </Note>
      </div>
    </StepFrame>
  )
}

interface WizardPhotoProps {
  readonly wizard: Wizard
  readonly kind: PhotoKind
  /** An officer wants another one than the stored one. */
  readonly isRefused: boolean
  readonly error: string | undefined
}

/** One photo of the declaration with its way to the server. */
export const WizardPhoto = ({ wizard: { form, photos }, kind, isRefused, error }: WizardPhotoProps) => (
  <PhotoSlot
    kind={kind}
    name={photoName(kind, form.values.personalId)}
    slot={photos.slot(kind)}
    isRefused={isRefused}
    error={error}
    onAdd={file => void photos.queue.add(kind, file)}
    onFrame={() => void photos.queue.frameAgain(kind)}
    onWant={() => void photos.queue.want(kind)}
    onRemove={() => void photos.queue.remove(kind)}
    onRetry={() => void photos.queue.send(kind)}
  />
)
