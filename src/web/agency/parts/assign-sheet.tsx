import { useState } from 'react'
import type { CaseRow } from '#contract/review.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { refreshQueue } from './refresh-queue.ts'
import { t } from '../t.ts'

/** What is given away: a row of the queue, or the file on the screen. */
type Assignable = Pick<CaseRow, 'id' | 'no' | 'version'>

interface AssignSheetProps {
  readonly row: Assignable
  readonly onClose: () => void
  readonly onDone: (given: { readonly no: string; readonly name: string }) => void
}

/** Gives a file to a colleague: who works there, with how much each of them holds. */
export const AssignSheet = ({ row, onClose, onDone }: AssignSheetProps) => {
  const colleagues = useAnswer('listColleagues', { params: { id: row.id } }, { staleTime: 0 })
  const [to, setTo] = useState('')
  const { isBusy, failure, assign } = useAssign(row)
  const chosen = colleagues.data?.find(({ id }) => id === to)
  const send = async () => {
    if (chosen && (await assign(to))) onDone({ no: row.no, name: chosen.fullName })
  }
  return (
    <Sheet open title={t('queue.assignTitle', { no: row.no })} onClose={onClose}>
      {failure && (
        <Note kind="err" title={t('review.refused')} live="assertive">
          {problemText(failure)}
        </Note>
      )}
      {colleagues.error && !colleagues.data && <LoadError error={colleagues.error} onRetry={() => void colleagues.refetch()} />}
      {!colleagues.data && !colleagues.error && <Skeleton blocks={[3, 3, 3]} />}
      {colleagues.data?.length === 0 && (
        <Empty icon="people" title={t('queue.assignNobody')}>
          {t('queue.assignNobodyMore')}
        </Empty>
      )}
      {colleagues.data && colleagues.data.length > 0 && (
        <>
          <RadioGroup
            id="assign-to"
            label={t('queue.assignTo')}
            hint={t('queue.assignHint')}
            value={to}
            onChange={setTo}
            choices={colleagues.data.map(({ id, fullName, agencyName, holds, isMe }) => ({
              value: id,
              label: isMe ? t('queue.assignMe', { name: fullName }) : fullName,
              detail: t('queue.assignDetail', { agency: agencyName, count: holds }),
            }))}
          />
          <Button wide busy={isBusy} disabled={!chosen} describedBy="assign-why" onClick={() => void send()}>
            {t('queue.assignConfirm')}
          </Button>
          <p id="assign-why" className="muted small">
            {!chosen && t('queue.assignChoose')}
          </p>
        </>
      )}
    </Sheet>
  )
}

function useAssign(row: Assignable) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiProblem>()
  const assign = async (to: string): Promise<boolean> => {
    setBusy(true)
    setFailure(undefined)
    try {
      await call('assignCaseFile', { params: { id: row.id }, body: { version: row.version, to } })
      return true
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setFailure(error)
      return false
    } finally {
      refreshQueue()
      setBusy(false)
    }
  }
  return { isBusy, failure, assign }
}
