import { useState } from 'react'
import type { PhotoKind } from '#domain/registration/declaration.ts'
import { ofRegistration, targetOf } from '#web/shared/api/request.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import type { Slot } from './photo-queue.ts'
import css from './photo-slot.module.css'

/** What this browser cannot draw, such as HEIC, is shown as the server has it, once it has it. */
export const Shot = ({ slot, kind, name }: { readonly slot: Slot; readonly kind: PhotoKind; readonly name: string }) => {
  const [broken, setBroken] = useState<string>()
  const stored = slot.phase === 'stored' ? targetOf('getRegistrationPhoto', { params: { kind }, query: ofRegistration() }).url : undefined
  const source = slot.preview === broken ? stored : slot.preview
  return source !== undefined && slot.phase !== 'empty' ? (
    <img src={source} alt={t('registration.photos.preview', { photo: name })} onError={() => setBroken(slot.preview)} />
  ) : (
    <Icon name={kind === 'portrait' ? 'person' : 'picture'} size="l" />
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
} as const satisfies Readonly<Record<PhotoKind, string>>

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
      return <p className={css['tip']}>{t(TIPS[kind])}</p>
    case 'preparing':
      return <p className={css['tip']}>{t('registration.photos.preparing')}</p>
    case 'sending':
      return <Sending share={slot.share} />
    case 'waiting':
      return (
        <p className={css['tip']}>
          {t(slot.problem?.code === 'OFFLINE' ? 'registration.photos.waiting' : 'registration.photos.waitingBusy')}
        </p>
      )
    case 'stored':
      return (
        <p className={css['state']}>
          {isRefused ? <Tag kind="warn">{t('registration.photos.again')}</Tag> : <Tag kind="ok">{t('registration.photos.stored')}</Tag>}
        </p>
      )
    case 'failed':
      return slot.problem ? <Wrong text={problemText(slot.problem)} /> : null
  }
}

/** The running figure is shown and not spoken: only its beginning and end are news. */
const Sending = ({ share }: { readonly share: number }) => (
  <div aria-hidden="true">
    <div className={css['bar']}>
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
    <p className={css['tip']}>{t('registration.photos.sending', { percent: Math.round(share * 100) })}</p>
  </div>
)
