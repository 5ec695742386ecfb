import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import type { Failure } from './use-decision.ts'

/** Why a decision did not happen. After a lost network it can be sent again as it stands. */
export const FailureNote = ({ failure: { problem, again } }: { readonly failure: Failure }) => {
  if (problem.code === 'OFFLINE' || problem.code === 'BUSY')
    return (
      <Note kind="warn" icon="offline" title={t('review.notSent')} live="assertive">
        <p>{t('review.notSentMore')}</p>
        <Button look="second" small icon="retry" onClick={again}>
          {t('review.sendAgain')}
        </Button>
      </Note>
    )
  const isStale = problem.code === 'CASE_FILE_CHANGED' || problem.code === 'CASE_FILE_OF_COLLEAGUE'
  return (
    <Note kind={isStale ? 'warn' : 'err'} title={t(isStale ? 'review.changed' : 'review.refused')} live="assertive">
      {problemText(problem)}
    </Note>
  )
}
