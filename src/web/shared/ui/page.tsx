import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './page.module.css'

interface PageProps {
  /** Forms: one column of 42rem on a computer too. */
  readonly narrow?: boolean
  /** Leaves room for a Dock at the foot instead of the bottom navigation. */
  readonly docked?: boolean
  readonly children: ReactNode
}

/** The content of one screen. The layout around it owns `main`. */
export const Page = ({ narrow = false, docked = false, children }: PageProps) => (
  <div className={cx(css['page'], narrow && css['narrow'], docked && css['docked'])}>{children}</div>
)

interface PageHeaderProps {
  /** The one h1 of the screen; takes focus when the page opens. */
  readonly title: ReactNode
  /** A short line above it: "Xin chào". */
  readonly over?: ReactNode
  /** One sentence below it. */
  readonly children?: ReactNode
}

/** Heading of a screen. */
export const PageHeader = ({ title, over, children }: PageHeaderProps) => (
  <div className={css['header']}>
    {over && <p className={css['over']}>{over}</p>}
    <h1 tabIndex={-1}>{title}</h1>
    {children && <div className={css['lead']}>{children}</div>}
  </div>
)

/** Two columns on a computer: summary left, lists right. */
export const Columns = ({ children }: { readonly children: ReactNode }) => <div className={css['columns']}>{children}</div>

/** The main button (and "Quay lại") of a form: fixed at the foot of the phone, end of the form on a computer. */
export const Dock = ({ children }: { readonly children: ReactNode }) => <div className={css['dock']}>{children}</div>
