import css from './card-face.module.css'

const LINES = Array.from({ length: 14 }, (_, n) => `M-20 ${150 + 7 * n}C90 ${49 + 4.5 * n} 210 ${242 - 9 * n} 420 ${60 + 12 * n}`).join('')

/** The fine security lines of the card. */
export const Ground = () => (
  <svg className={css['lines']} viewBox="0 0 342 216" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d={LINES} />
  </svg>
)
