import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { targetOf } from '#web/shared/api/request.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import type { CasePhoto, View } from './use-photo-views.ts'
import { useGrip } from './use-grip.ts'
import { useSize } from './use-size.ts'
import css from './photos.module.css'

export const photoAddress = (caseId: string, photoId: string): string => targetOf('getCasePhoto', { params: { id: caseId, photoId } }).url

interface PhotoPaneProps {
  readonly caseId: string
  readonly applicant: string
  readonly photo: CasePhoto
  /** "CCCD mặt trước" */
  readonly name: string
  readonly view: View
  readonly isActive: boolean
  readonly onChoose: () => void
  /** By the wheel with Ctrl, a touch pad, or two fingers. */
  readonly onZoom: (factor: number) => void
}

/** One photo, as large as its place allows, then zoomed, turned and brightened. A zoomed photo is moved with the arrow keys, the wheel,
 *  the mouse or a finger; the wheel with Ctrl and two fingers zoom. */
export const PhotoPane = ({ caseId, applicant, photo, name, view, isActive, onChoose, onZoom }: PhotoPaneProps) => {
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const { ref, width, height } = useSize<HTMLDivElement>()
  const box = fit(photo, view, { width, height })
  const middle = useMiddle(ref, box)
  useGrip(ref, onZoom)
  return (
    <figure className={css['figure']}>
      <figcaption className={css['caption']}>
        <strong>{name}</strong>
        <span className="num muted">
          {isActive ? (
            <span className={css['chosen']}>
              <Icon name="edit" size="s" /> {t('review.photo.active')}
            </span>
          ) : (
            t('review.photo.at', { day: formatInstant(photo.at).slice(-10) })
          )}
        </span>
      </figcaption>
      <div className={cx(css['pane'], isActive && css['active'])}>
        {hasFailed ? (
          <div className={css['failed']}>
            <p>{t('review.photo.failed')}</p>
            <Button
              look="second"
              small
              icon="retry"
              onClick={() => {
                setFailed(false)
                setAttempt(attempt + 1)
              }}
            >
              {t('ui.retry')}
            </Button>
          </div>
        ) : (
          <div
            className={css['window']}
            ref={ref}
            role="group"
            aria-label={name}
            tabIndex={0}
            onFocus={onChoose}
            onClick={onChoose}
            onScroll={middle.remember}
          >
            <div className={css['sheet']} style={{ width: `${box.outerWidth}px`, height: `${box.outerHeight}px` }}>
              <img
                key={attempt}
                className={css['photo']}
                src={photoAddress(caseId, photo.id)}
                alt={t('review.photo.of', { photo: name, name: applicant })}
                onError={() => setFailed(true)}
                style={{
                  width: `${box.width}px`,
                  height: `${box.height}px`,
                  transform: `translate(-50%, -50%) rotate(${view.angle}deg)`,
                  filter: `brightness(${view.light}%) contrast(${view.contrast}%)`,
                }}
              />
            </div>
          </div>
        )}
      </div>
    </figure>
  )
}

/** Keeps the same point of the photo in the middle of its window while it grows or turns. */
function useMiddle(ref: RefObject<HTMLElement | null>, box: { readonly outerWidth: number; readonly outerHeight: number }) {
  const middle = useRef({ x: 0.5, y: 0.5 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    element.scrollLeft = middle.current.x * box.outerWidth - element.clientWidth / 2
    element.scrollTop = middle.current.y * box.outerHeight - element.clientHeight / 2
  }, [box.outerWidth, box.outerHeight])
  const remember = () => {
    const element = ref.current
    if (!element) return
    middle.current = {
      x: (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth,
      y: (element.scrollTop + element.clientHeight / 2) / element.scrollHeight,
    }
  }
  return { remember }
}

/** Size of the photo, and of the room that it takes after it is turned. */
function fit(photo: CasePhoto, { zoom, angle }: View, room: { readonly width: number; readonly height: number }) {
  const isAcross = angle % 180 !== 0
  const [across, up] = isAcross ? [photo.height, photo.width] : [photo.width, photo.height]
  const scale = Math.min(room.width / across, room.height / up) * zoom
  const [width, height] = [photo.width * scale, photo.height * scale]
  const [turnedWidth, turnedHeight] = isAcross ? [height, width] : [width, height]
  return { width, height, outerWidth: Math.max(room.width, turnedWidth), outerHeight: Math.max(room.height, turnedHeight) }
}
