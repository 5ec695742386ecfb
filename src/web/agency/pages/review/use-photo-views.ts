import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'

export type CasePhoto = CaseFile['photos'][number]
export type Side = 'left' | 'right'

/** How one photo is looked at. */
export interface View {
  readonly zoom: number
  /** Degrees clockwise, in quarters. */
  readonly angle: number
  /** Percent. */
  readonly light: number
  readonly contrast: number
}
const PLAIN: View = { zoom: 1, angle: 0, light: 100, contrast: 100 }
const MAX_ZOOM = 5
/** Brightness goes round: lighter, lighter still, darker, as it was. */
const LIGHTS = [100, 130, 160, 70]
/** Contrast likewise: more, more still, less. */
const CONTRASTS = [100, 140, 180, 70]
const after = (steps: readonly number[], value: number): number => steps[(steps.indexOf(value) + 1) % steps.length] ?? 100

const zoomed = (view: View, factor: number): View => ({ ...view, zoom: Math.min(MAX_ZOOM, Math.max(1, view.zoom * factor)) })

/** Portrait, front, back: the order in which they are compared. */
export const inOrder = (photos: readonly CasePhoto[]): readonly CasePhoto[] =>
  photos.toSorted((a, b) => PHOTO_KINDS.indexOf(a.kind) - PHOTO_KINDS.indexOf(b.kind))

/** Two photos beside each other, the portrait first, and the tools for the one that is chosen. */
export function usePhotoViews(photos: readonly CasePhoto[]) {
  const portrait = photos.find(photo => photo.kind === 'portrait')
  const papers = photos.filter(photo => photo.kind !== 'portrait')
  const [left, setLeft] = useState(portrait ?? papers[0])
  const [right, setRight] = useState(portrait ? papers[0] : papers[1])
  const [active, setActive] = useState<Side>('left')
  const [views, setViews] = useState<Readonly<Record<string, View>>>({})

  const viewOf = (photo: CasePhoto): View => views[photo.id] ?? PLAIN
  const chosen = (active === 'right' ? right : left) ?? left
  const change = (next: (view: View) => View) => {
    if (chosen) setViews({ ...views, [chosen.id]: next(viewOf(chosen)) })
  }
  /** Shows a photo: one that is on screen is chosen, any other takes the place at the right. */
  const show = (photo: CasePhoto) => {
    if (photo.id === left?.id) return setActive('left')
    if (!left) setLeft(photo)
    else setRight(photo)
    return setActive(left ? 'right' : 'left')
  }
  return {
    left,
    right,
    active,
    chosen,
    setActive,
    show,
    viewOf,
    /** The next photo in the place that is chosen. */
    next: () => {
      const other = active === 'right' ? left : right
      const free = photos.filter(photo => photo.id !== other?.id)
      const at = free.findIndex(photo => photo.id === chosen?.id)
      const photo = free[(at + 1) % free.length]
      if (photo) (active === 'right' ? setRight : setLeft)(photo)
    },
    swap: () => setActive(active === 'right' || !right ? 'left' : 'right'),
    /** By the wheel or two fingers: any step. */
    zoomBy: (photo: CasePhoto, factor: number) => setViews(all => ({ ...all, [photo.id]: zoomed(all[photo.id] ?? PLAIN, factor) })),
    zoomIn: () => change(view => ({ ...view, zoom: Math.min(MAX_ZOOM, view.zoom + 0.5) })),
    zoomOut: () => change(view => ({ ...view, zoom: Math.max(1, view.zoom - 0.5) })),
    rotate: () => change(view => ({ ...view, angle: (view.angle + 90) % 360 })),
    changeLight: () => change(view => ({ ...view, light: after(LIGHTS, view.light) })),
    changeContrast: () => change(view => ({ ...view, contrast: after(CONTRASTS, view.contrast) })),
    reset: () => change(() => PLAIN),
  }
}
export type PhotoViews = ReturnType<typeof usePhotoViews>
