import type { ReactNode } from 'react'
import { isFeedbackPicture, isPaperKind, type DeclarationPhoto, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import css from './photo-guide.module.css'

/** What to photograph, as a drawing in the empty place of a photo: a head in its frame, a paper with picture and lines, its back. */
export const PhotoGuide = ({ kind }: { readonly kind: PhotoKind }) => (
  <svg className={css['guide']} viewBox={kind === 'portrait' ? '0 0 80 120' : '0 0 104 66'} aria-hidden="true">
    {isPaperKind(kind) ? DRAWINGS.birth_certificate : isFeedbackPicture(kind) ? PICTURE : DRAWINGS[kind]}
  </svg>
)

/** The paper lies inside the edges of the photo, all four corners in sight. */
const PAPER = <rect x="12" y="10" width="80" height="46" rx="4" />

/** Anything: hills under a sun. */
const PICTURE = (
  <>
    {PAPER}
    <path d="M12 48l22-20 16 15 10-9 32 18M72 20a4.5 4.5 0 1 0 .1 0" />
  </>
)

const DRAWINGS: Readonly<Record<DeclarationPhoto, ReactNode>> = {
  portrait: (
    <>
      <ellipse cx="40" cy="48" rx="16" ry="21" />
      <path d="M10 106c1-17 10-26 20-28h20c10 2 19 11 20 28" />
    </>
  ),
  id_front: (
    <>
      {PAPER}
      <rect x="19" y="23" width="18" height="25" rx="2" />
      <path d="M28 33a3.4 3.4 0 1 0 .1 0M21.5 45.5c1-5 4-6 6.5-6s5.5 1 6.5 6M44 25h26M44 32h40M44 39h34M44 46h22M78 17h7v7h-7z" />
    </>
  ),
  birth_certificate: (
    <>
      <rect x="28" y="3" width="48" height="60" rx="3" />
      <path d="M38 12h28M43 17h18M36 26h32M36 33h32M36 40h24M36 47h30M58 55a4 4 0 1 0 .1 0" />
    </>
  ),
  id_back: (
    <>
      {PAPER}
      <path d="M12 19h80M20 27h24M20 33h18M20 42h64M20 49h64M64 25h20v11h-20z" />
    </>
  ),
}
