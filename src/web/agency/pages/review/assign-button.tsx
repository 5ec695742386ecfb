import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { AssignSheet } from '../../parts/assign-sheet.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { reloadCaseFile } from '../../parts/use-case-file.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

/** Gives the file to a colleague, for who holds it or leads; nothing for anybody else. */
export const AssignButton = ({ file }: { readonly file: CaseFile }) => {
  const [isOpen, setOpen] = useState(false)
  const isAllowed = file.actions.includes('assign')
  useShortcuts({ g: () => setOpen(isAllowed) })
  if (!isAllowed) return null
  return (
    <>
      <button type="button" className={css['text']} onClick={() => setOpen(true)}>
        {t('queue.assign')}
      </button>
      {isOpen && (
        <AssignSheet
          row={file}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            void reloadCaseFile(file.id)
          }}
        />
      )}
    </>
  )
}
