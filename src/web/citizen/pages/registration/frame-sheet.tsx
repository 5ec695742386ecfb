import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { moveFrame, zoomFrame, zoomOf, type Frame } from '#domain/registration/photo-frame.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './frame-sheet.module.css'
import type { OpenedPhoto } from './open-photo.ts'

/** One press moves the picture by this share of the frame, or makes it so many times larger. */
const [STEP, ZOOM] = [0.08, 1.15]
/** What is seen around the frame, as a share of it: the picture goes on there. */
const AROUND = 0.18

interface FrameSheetProps {
  readonly photo: OpenedPhoto
  readonly first: Frame
  readonly onUse: (frame: Frame) => void
}

/** Sets the 4×6 frame of a portrait: the picture is moved and made larger behind it, by finger or mouse, by buttons, or by keys. */
export const FrameTool = ({ photo, first, onUse }: FrameSheetProps) => {
  const [frame, setFrame] = useState(first)
  const [isSpoken, setSpoken] = useState(false)
  const move = (x: number, y: number) => setFrame(now => moveFrame(now, { x: -x, y: -y }, photo))
  const zoom = (factor: number) => {
    setFrame(now => zoomFrame(now, factor, photo))
    setSpoken(true)
  }
  const percent = Math.round(zoomOf(frame, photo) * 100)
  const onKey = (event: KeyboardEvent) => {
    const act = KEYS[event.key]
    if (!act) return
    event.preventDefault()
    act({ move, zoom })
  }
  const step = (word: 'up' | 'down' | 'left' | 'right', x: number, y: number) => (
    <Step icon="next" turned={word} label={t(`registration.frame.${word}`)} onClick={() => move(x * STEP, y * STEP)} />
  )
  return (
    <div className={css['tool']}>
      <p className={css['lead']}>{t('registration.frame.lead')}</p>
      <Stage photo={photo} frame={frame} onKey={onKey} onMove={move} />
      <div className={css['steps']}>
        {step('left', -1, 0)}
        {step('up', 0, -1)}
        {step('down', 0, 1)}
        {step('right', 1, 0)}
        <Step icon="zoom-out" label={t('registration.frame.zoomOut')} onClick={() => zoom(1 / ZOOM)} />
        <Step icon="zoom-in" label={t('registration.frame.zoomIn')} onClick={() => zoom(ZOOM)} />
      </div>
      <p className={css['spoken']} role="status">
        {isSpoken && t('registration.frame.zoomed', { percent })}
      </p>
      <Button wide onClick={() => onUse(frame)}>
        {t('registration.frame.use')}
      </Button>
    </div>
  )
}

interface Acts {
  readonly move: (x: number, y: number) => void
  readonly zoom: (factor: number) => void
}
const KEYS: Readonly<Record<string, (acts: Acts) => void>> = {
  ArrowLeft: ({ move }) => move(-STEP, 0),
  ArrowRight: ({ move }) => move(STEP, 0),
  ArrowUp: ({ move }) => move(0, -STEP),
  ArrowDown: ({ move }) => move(0, STEP),
  '+': ({ zoom }) => zoom(ZOOM),
  '=': ({ zoom }) => zoom(ZOOM),
  '-': ({ zoom }) => zoom(1 / ZOOM),
}

interface StageProps {
  readonly photo: OpenedPhoto
  readonly frame: Frame
  readonly onKey: (event: KeyboardEvent) => void
  /** By shares of the frame. */
  readonly onMove: (x: number, y: number) => void
}

const Stage = ({ photo, frame, onKey, onMove }: StageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined)
  useEffect(() => {
    if (canvas.current) drawAround(canvas.current, photo, frame)
  }, [photo, frame])
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    last.current = { x: event.clientX, y: event.clientY }
  }
  const onDrag = (event: PointerEvent<HTMLDivElement>) => {
    if (!last.current) return
    const { width, height } = event.currentTarget.getBoundingClientRect()
    const seen = 1 + 2 * AROUND
    onMove(((event.clientX - last.current.x) / width) * seen, ((event.clientY - last.current.y) / height) * seen)
    last.current = { x: event.clientX, y: event.clientY }
  }
  const onUp = () => (last.current = undefined)
  return (
    <div
      className={css['stage']}
      role="group"
      tabIndex={0}
      aria-label={t('registration.frame.stage')}
      onKeyDown={onKey}
      onPointerDown={onDown}
      onPointerMove={onDrag}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    >
      <canvas ref={canvas} />
      <svg viewBox="0 0 136 204" aria-hidden="true">
        <path className={css['outside']} fillRule="evenodd" d="M0 0h136v204H0zM18 27h100v150H18z" />
        <path className={css['edge']} d="M18 27h100v150H18z" />
        <ellipse className={css['head']} cx="68" cy="94" rx="27" ry="36" />
      </svg>
    </div>
  )
}

const PIXELS = { width: 544, height: 816 }

/** Draws the frame and what lies around it; beyond the picture nothing is drawn. */
function drawAround(canvas: HTMLCanvasElement, { source }: OpenedPhoto, { x, y, width, height }: Frame): void {
  canvas.width = PIXELS.width
  canvas.height = PIXELS.height
  const scale = PIXELS.width / (width * (1 + 2 * AROUND))
  const pen = canvas.getContext('2d')
  pen?.drawImage(source, (width * AROUND - x) * scale, (height * AROUND - y) * scale, source.width * scale, source.height * scale)
}

interface StepProps {
  readonly icon: IconName
  readonly turned?: 'up' | 'down' | 'left' | 'right'
  readonly label: string
  readonly onClick: () => void
}
const Step = ({ icon, turned, label, onClick }: StepProps) => (
  <button type="button" className={cx(css['step'], turned && css[turned])} aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
)
