import { useState } from 'react'
import { isFeedbackPicture, isPaperKind, type DeclarationPhoto, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { ofRegistration, targetOf } from '#web/shared/api/request.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { PhotoGuide } from './photo-guide.tsx'
import type { Slot } from './photo-place.ts'
import css from './photo-slot.module.css'

/** The picture, of this device or of the server; without one, what to photograph. */
export const Shot = ({ slot, kind, name }: { readonly slot: Slot; readonly kind: PhotoKind; readonly name: string }) => {
  const [broken, setBroken] = useState<string>()
  const stored = slot.phase === 'stored' ? targetOf('getRegistrationPhoto', { params: { kind }, query: ofRegistration() }).url : undefined
  const source = slot.preview === broken ? stored : slot.preview
  return source !== undefined && slot.phase !== 'empty' ? (
    <img src={source} alt={t('registration.photos.preview', { photo: name })} onError={() => setBroken(slot.preview)} />
  ) : (
    <PhotoGuide kind={kind} />
  )
}

/** A sentence about a photo that is missing or refused. */
export const Wrong = ({ text }: { readonly text: string }) => (
  <p className={css['wrong']}>
    <Icon name="warning" size="s" />
    <span>{text}</span>
  </p>
)

const TIPS = {
  portrait: 'registration.photos.portraitTip',
  id_front: 'registration.photos.paperTip',
  id_back: 'registration.photos.paperTip',
  birth_certificate: 'registration.photos.certificateTip',
} as const satisfies Readonly<Record<DeclarationPhoto, string>>

interface SlotStateProps {
  readonly slot: Slot
  readonly kind: PhotoKind
  /** An officer wants another one. */
  readonly isRefused: boolean
}

/** Where a photo is on its way. */
export const SlotState = ({ slot, kind, isRefused }: SlotStateProps) => {
  switch (slot.phase) {
    case 'empty':
      if (slot.isLost) return <Wrong text={t('registration.photos.lost')} />
      if (slot.isOfOtherPaper) return <Wrong text={t('registration.photos.otherPaper')} />
      // What to show is said above them all.
      if (isFeedbackPicture(kind)) return null
      return <p className={css['tip']}>{t(isPaperKind(kind) ? 'registration.photos.paperTip' : TIPS[kind])}</p>
    case 'preparing':
      return <p className={css['tip']}>{t('registration.photos.preparing')}</p>
    case 'checking':
      return <Advice slot={slot} />
    case 'sending':
      return <Sending slot={slot} />
    case 'waiting':
      return (
        <>
          <Bar slot={slot} />
          <p className={css['tip']}>
            {t(slot.problem?.code === 'OFFLINE' ? 'registration.photos.waiting' : 'registration.photos.waitingBusy')}
          </p>
        </>
      )
    case 'stored':
      return (
        <>
          <p className={css['state']}>
            {isRefused ? <Tag kind="warn">{t('registration.photos.again')}</Tag> : <Tag kind="ok">{t('registration.photos.stored')}</Tag>}
          </p>
          {slot.advice?.length === 0 && !isRefused && !isFeedbackPicture(kind) && (
            <p className={css['tip']}>{t('registration.photos.good')}</p>
          )}
        </>
      )
    case 'failed':
      return slot.problem ? <Wrong text={problemText(slot.problem)} /> : null
  }
}

/** What may be better and how. One sentence is enough: whoever follows it takes another photo. */
const Advice = ({ slot }: { readonly slot: Slot }) => {
  const [first] = slot.advice ?? []
  return first ? (
    <p className={css['advice']}>
      <Icon name="warning" size="s" />
      <span>{t(`registration.photos.advice.${first}`)}</span>
    </p>
  ) : null
}

/** The running figures are shown and not spoken: only their beginning and end are news. */
const Sending = ({ slot }: { readonly slot: Slot }) => (
  <div aria-hidden="true">
    <Bar slot={slot} />
    <p className={css['tip']}>
      {t('registration.photos.sending', { percent: percentOf(slot), sent: kilobytes(slot.sent), size: kilobytes(slot.size) })}
    </p>
  </div>
)

const Bar = ({ slot }: { readonly slot: Slot }) => (
  <div className={css['bar']} aria-hidden="true">
    <span style={{ width: `${percentOf(slot)}%` }} />
  </div>
)

const percentOf = ({ sent, size }: Slot): number => (size === 0 ? 0 : Math.round((100 * sent) / size))
const kilobytes = (bytes: number): number => Math.round(bytes / 1000)
