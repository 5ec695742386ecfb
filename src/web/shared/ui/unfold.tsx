import { useState, type ReactNode } from 'react'
import css from './unfold.module.css'

interface UnfoldProps {
  /** What a press opens: "Xem theo từng năm". */
  readonly label: string
  readonly children: ReactNode
}

/** The numbers behind a sum or a chart, for who wants to see them; drawn when they are asked for. */
export const Unfold = ({ label, children }: UnfoldProps) => {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={css['unfold']} onToggle={() => setOpened(true)}>
      <summary>{label}</summary>
      {wasOpened && children}
    </details>
  )
}
