import type { ReactNode } from 'react'
import { Mark } from '#web/shared/ui/mark.tsx'
import { useArrival } from './use-arrival.ts'
import css from './door.module.css'

interface DoorProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Where the focus goes instead of the heading. */
  readonly focus?: string
  readonly children: ReactNode
}

/** A page of its own before the console opens: one narrow column with the mark, a heading and what there is to do. */
export const Door = ({ title, lead, focus, children }: DoorProps) => {
  useArrival(title, { key: title, ...(focus !== undefined && { focus }) })
  return (
    <main className={css['page']}>
      <div className={css['box']}>
        <div className={css['brand']}>
          <Mark className={css['mark']} />
          <h1 tabIndex={-1}>{title}</h1>
        </div>
        {lead !== undefined && <p className="muted">{lead}</p>}
        {children}
      </div>
    </main>
  )
}
