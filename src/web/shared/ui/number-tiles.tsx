import type { ReactNode } from 'react'
import css from './number-tiles.module.css'
import { cx } from './cx.ts'

/** Numbers that answer a question, side by side; each a `div` of its term and its number. */
export const NumberTiles = ({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) => (
  <dl className={cx(css['tiles'], className)}>{children}</dl>
)
