import { useState } from 'react'
import type { UnitMember } from '#contract/unit-roster.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './roster.module.css'

interface EndSheetProps {
  readonly member: UnitMember
  readonly onClose: () => void
  readonly onDone: (words: string) => void
  readonly onOld: () => void
}

/** Asks once more before somebody leaves the roster. */
export const EndSheet = ({ member: { id, version, fullName: name }, onClose, onDone, onOld }: EndSheetProps) => {
  const [problem, setProblem] = useState<ApiProblem>()
  const [isBusy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    try {
      await call('endMembership', { params: { id }, body: { version } })
      onDone(t('unitRoster.ended', { name }))
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal
      if (isProblem(refusal, 'MEMBER_CHANGED', 'NOT_FOUND')) onOld()
      setProblem(refusal)
      setBusy(false)
    }
  }
  return (
    <Sheet open title={t('unitRoster.endSure', { name })} onClose={onClose}>
      <div className={css['form']}>
        {problem && (
          <Note kind="err" title={t('unitRoster.refused')} live="assertive">
            {problemText(problem)}
          </Note>
        )}
        <p>{t('unitRoster.endMeans')}</p>
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('unitRoster.endNo')}
          </Button>
          <Button look="refuse" busy={isBusy} onClick={() => void end()}>
            {t('unitRoster.endYes')}
          </Button>
        </SheetActions>
      </div>
    </Sheet>
  )
}
