import { useRef, type ChangeEvent } from 'react'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { t } from '../../t.ts'
import { PhotoActions } from './photo-actions.tsx'
import type { Slot } from './photo-place.ts'
import css from './photo-slot.module.css'
import { Shot, SlotState, Wrong } from './photo-state.tsx'

const ACCEPTED = 'image/jpeg,image/png,image/webp'

interface PhotoSlotProps {
  readonly kind: PhotoKind
  /** "CCCD mặt trước" */
  readonly name: string
  readonly slot: Slot
  /** An officer wants another one than the stored one. */
  readonly isRefused: boolean
  /** Set when the person went on without this photo. */
  readonly error?: string | undefined
  readonly onAdd: (file: File) => void
  readonly onFrame: () => void
  readonly onWant: () => void
  readonly onRemove: () => void
  readonly onRetry: () => void
}

/** One photo: take or choose it, see it, follow its way, frame, replace or remove it. */
export const PhotoSlot = ({ kind, name, slot, isRefused, error, onAdd, ...on }: PhotoSlotProps) => {
  const camera = useRef<HTMLInputElement>(null)
  const library = useRef<HTMLInputElement>(null)
  const isEmpty = slot.phase === 'empty'
  const label = (action: string) => t('registration.photos.of', { action, photo: name })
  const onPick = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? []
    // The same file may be chosen again after a refusal.
    event.currentTarget.value = ''
    if (file) onAdd(file)
  }
  return (
    <section className={css['slot']} id={photoFieldId(kind)} tabIndex={-1} aria-label={name}>
      <div className={cx(css['shot'], kind === 'portrait' && css['portrait'], isEmpty && css['empty'])}>
        <Shot slot={slot} kind={kind} name={name} />
      </div>
      <div className={css['words']}>
        <h2>{name}</h2>
        <div role="status">
          <SlotState slot={slot} kind={kind} isRefused={isRefused} />
        </div>
        {error !== undefined && isEmpty && <Wrong text={error} />}
      </div>
      <PhotoActions slot={slot} label={label} onTake={() => camera.current?.click()} onChoose={() => library.current?.click()} {...on} />
      <input
        ref={camera}
        hidden
        type="file"
        aria-label={label(t('registration.photos.take'))}
        accept={ACCEPTED}
        capture={kind === 'portrait' ? 'user' : 'environment'}
        onChange={onPick}
      />
      <input ref={library} hidden type="file" aria-label={label(t('registration.photos.choose'))} accept={ACCEPTED} onChange={onPick} />
    </section>
  )
}

/** Where the error summary leads. */
export const photoFieldId = (kind: PhotoKind): string => `photo-${kind}`
