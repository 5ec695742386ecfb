import { cx } from './cx.ts'
import css from './mark.module.css'

interface MarkProps {
  readonly className?: string | undefined
  /** Keeps its colours in every theme: on the card and on the dark side bar. */
  readonly fixed?: boolean
}

/** The sign of the app: a shield with a person. Decoration; the name stands beside it. */
export const Mark = ({ className, fixed = false }: MarkProps) => (
  <svg className={cx(fixed ? css['fixed'] : css['themed'], className)} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect className={css['ground']} width="40" height="40" rx="11" />
    <path
      className={css['shield']}
      d="M20 7.5c3.2 2.6 6.8 3.8 10.5 4v8.2c0 6.5-4 10.8-10.5 13.3C13.5 30.5 9.5 26.2 9.5 19.7v-8.2c3.7-.2 7.3-1.4 10.5-4Z"
    />
    <path className={css['arc']} d="M14.2 23.8c1.4-3 3.3-4.5 5.8-4.5s4.4 1.5 5.8 4.5" />
    <circle className={css['ground']} cx="20" cy="14.9" r="2.7" />
  </svg>
)
