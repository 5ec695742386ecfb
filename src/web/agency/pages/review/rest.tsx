import type { ReactNode } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { HistoryButton } from './history.tsx'
import css from './decision.module.css'

/** What is shown instead of the form, above the history. */
export const Rest = ({ file, children }: { readonly file: CaseFile; readonly children: ReactNode }) => (
  <div className={css['form']}>
    {children}
    <HistoryButton file={file} />
  </div>
)
