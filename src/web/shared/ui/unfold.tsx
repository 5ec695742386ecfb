import type { ReactNode } from 'react'
import css from './unfold.module.css'

interface UnfoldProps {
  /** What a press opens: "Xem theo từng năm". */
  readonly label: string
  readonly children: ReactNode
}

/** The numbers behind a sum or a chart, for who wants to see them. */
export const Unfold = ({ label, children }: UnfoldProps) => (
  <details className={css['unfold']}>
    <summary>{label}</summary>
    {children}
  </details>
)
