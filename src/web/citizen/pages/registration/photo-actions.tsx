import type { ReactNode } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import type { Slot } from './photo-place.ts'
import css from './photo-slot.module.css'

interface PhotoActionsProps {
  readonly slot: Slot
  /** "Chụp lại: CCCD mặt trước" for who cannot see where the button stands. */
  readonly label: (action: string) => string
  readonly onTake: () => void
  readonly onChoose: () => void
  readonly onFrame: () => void
  readonly onWant: () => void
  readonly onRemove: () => void
  readonly onRetry: () => void
}

/** What can be done with a photo now. Large buttons where the person has to do something; quiet ones otherwise. */
export const PhotoActions = ({ slot, ...props }: PhotoActionsProps) => {
  switch (slot.phase) {
    case 'empty':
      return <EmptyActions {...props} />
    case 'checking':
      return <CheckingActions {...props} />
    case 'preparing':
    case 'sending':
    case 'waiting':
    case 'stored':
    case 'failed':
      return <OtherActions slot={slot} {...props} />
  }
}

type Props = Omit<PhotoActionsProps, 'slot'>

const EmptyActions = ({ label, onTake, onChoose }: Props) => (
  <div className={cx(css['actions'], css['big'])}>
    <Action camera look="main" icon="camera" word={t('registration.photos.take')} label={label} onClick={onTake} />
    <Action look="second" icon="picture" word={t('registration.photos.choose')} label={label} onClick={onChoose} />
  </div>
)

const CheckingActions = ({ label, onTake, onChoose, onWant }: Props) => (
  <div className={cx(css['actions'], css['big'])}>
    <Action camera look="main" icon="camera" word={t('registration.photos.retake')} label={label} onClick={onTake} />
    <Action look="second" icon="picture" word={t('registration.photos.replace')} label={label} onClick={onChoose} />
    <Action look="second" icon="check" word={t('registration.photos.want')} label={label} onClick={onWant} />
  </div>
)

const OtherActions = ({ slot, label, onTake, onChoose, onFrame, onRemove, onRetry }: PhotoActionsProps) => (
  <div className={css['actions']}>
    <Action camera look="quiet" word={t('registration.photos.retake')} label={label} onClick={onTake} />
    <Action look="quiet" word={t('registration.photos.replace')} label={label} onClick={onChoose} />
    {slot.canFrame && <Action look="quiet" word={t('registration.photos.frame')} label={label} onClick={onFrame} />}
    <Action look="quiet" word={t('registration.photos.remove')} label={label} onClick={onRemove} />
    {slot.phase === 'waiting' && <Action look="second" word={t('registration.photos.retryNow')} label={label} onClick={onRetry} />}
  </div>
)

interface ActionProps {
  readonly look: 'main' | 'second' | 'quiet'
  readonly icon?: IconName
  readonly word: string
  readonly label: (action: string) => string
  readonly onClick: () => void
  /** Only where there is a camera behind it. */
  readonly camera?: boolean
}
const Action = ({ look, icon, word, label, onClick, camera }: ActionProps): ReactNode => (
  <span className={camera ? css['camera'] : undefined}>
    <Button small look={look} icon={icon} label={label(word)} onClick={onClick}>
      {word}
    </Button>
  </span>
)
