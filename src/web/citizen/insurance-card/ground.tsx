import css from './card-face.module.css'

const LINES = Array.from({ length: 14 }, (_, n) => `M-20 ${150 + 7 * n}C90 ${49 + 4.5 * n} 210 ${242 - 9 * n} 420 ${60 + 12 * n}`).join('')

/** The fine security lines of the card. */
export const Ground = () => (
  <svg className={css['lines']} viewBox="0 0 342 216" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d={LINES} />
  </svg>
)

/** The sign of the app in the card's own colours, which no theme changes. */
export const CardMark = () => (
  <svg className={css['mark']} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="11" fill="#e6f4f0" />
    <path
      d="M20 7.5c3.2 2.6 6.8 3.8 10.5 4v8.2c0 6.5-4 10.8-10.5 13.3C13.5 30.5 9.5 26.2 9.5 19.7v-8.2c3.7-.2 7.3-1.4 10.5-4Z"
      fill="#0b5551"
    />
    <path d="M14.2 23.8c1.4-3 3.3-4.5 5.8-4.5s4.4 1.5 5.8 4.5" fill="none" stroke="#e6f4f0" strokeWidth="2.4" strokeLinecap="round" />
    <circle cx="20" cy="14.9" r="2.7" fill="#e6f4f0" />
  </svg>
)
