import type { ReactNode } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { AssignButton } from './assign-button.tsx'
import { HistoryButton } from './history.tsx'
import css from './decision.module.css'

/** What is shown instead of the form, above the history. */
export const Rest = ({ file, children }: { readonly file: CaseFile; readonly children: ReactNode }) => (
  <div className={css['form']}>
    {children}
    <div className={css['more']}>
      <HistoryButton file={file} />
      <AssignButton file={file} />
    </div>
  </div>
)
