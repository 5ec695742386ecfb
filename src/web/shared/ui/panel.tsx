import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './panel.module.css'

interface PanelProps {
  /** No inner space: for lists whose rows reach the edge. */
  readonly flush?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A white sheet on the paper of the page, for what belongs together. */
export const Panel = ({ flush = false, className, children }: PanelProps) => (
  <div className={cx(css['panel'], flush && css['flush'], className)}>{children}</div>
)

interface SectionProps {
  readonly title: string
  readonly id?: string | undefined
  /** A link or tag at the end of the heading line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with its heading (h2). */
export const Section = ({ title, id, aside, children }: SectionProps) => (
  <section className={css['section']} aria-labelledby={id}>
    <div className={css['head']}>
      <h2 id={id}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
)
