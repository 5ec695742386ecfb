import { lazy, Suspense } from 'react'
import type { Frame } from '#domain/registration/photo-frame.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import type { OpenedPhoto } from './open-photo.ts'

const FrameTool = lazy(async () => ({ default: (await import('./frame-sheet.tsx')).FrameTool }))

/** A portrait that waits for its frame. */
export interface Framing {
  readonly photo: OpenedPhoto
  readonly first: Frame
  /** Undefined: the person gave up. */
  readonly answer: (frame: Frame | undefined) => void
}

/** Asks for the frame of a portrait; the tool is fetched when it is needed. */
export const FrameQuestion = ({ framing }: { readonly framing: Framing | undefined }) => (
  <Sheet open={framing !== undefined} title={t('registration.frame.title')} onClose={() => framing?.answer(undefined)}>
    <Suspense fallback={null}>{framing && <FrameTool photo={framing.photo} first={framing.first} onUse={framing.answer} />}</Suspense>
  </Sheet>
)
