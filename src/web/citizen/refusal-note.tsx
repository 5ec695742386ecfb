import type { ReactNode } from 'react'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Note } from '#web/shared/ui/note.tsx'
import css from './refusal-note.module.css'

interface RefusalNoteProps {
  readonly problem: ApiProblem | undefined
  readonly title?: string | undefined
  readonly hotline: string
  /** Ways on. */
  readonly children?: ReactNode
}

/** Why the last action was refused, where the action was. Whoever has closed the sheet that asks for a code is reproached nothing. */
export const RefusalNote = ({ problem, title, hotline, children }: RefusalNoteProps) => {
  if (problem === undefined || problem.code === 'STEP_UP_REQUIRED') return null
  const { code, values, traceId } = problem
  const isNetwork = code === 'OFFLINE'
  return (
    <div className={css['note']}>
      <Note kind={isNetwork ? 'warn' : 'err'} icon={isNetwork ? 'offline' : 'warning'} title={title} live="assertive">
        <p>{problemText({ code, values: { hotline, ...values }, traceId })}</p>
        {children}
      </Note>
    </div>
  )
}
