import { useState } from 'react'
import type { Transcript } from '#contract/transcripts.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { useDeed } from '../../use-deed.ts'

/** Takes a transcript out of use, after it was said what that means; says so in the place of the button. */
export const Recall = ({ transcript: { id, version, state } }: { readonly transcript: Transcript }) => {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  const { isBusy, problem, run } = useDeed()
  const recall = () =>
    run(async () => {
      try {
        const recalled = await call('recallTranscript', { params: { id }, body: { version } })
        setOpen(false)
        setDone(true)
        put(recalled)
      } catch (error) {
        // Somebody has just checked it, or it was recalled elsewhere: the newest state comes, and the person looks again.
        if (isProblem(error, 'TRANSCRIPT_CHANGED', 'ACTION_NOT_ALLOWED'))
          await queryClient.invalidateQueries({ queryKey: answerKey('listTranscripts') })
        throw error
      }
    })
  return (
    <>
      <div role="status">
        {isDone && (
          <Note kind="ok" title={t('transcripts.recall.done')}>
            <p>{t('transcripts.recall.doneText')}</p>
          </Note>
        )}
      </div>
      {state === 'valid' && (
        <Button look="refuse" wide onClick={() => setOpen(true)}>
          {t('transcripts.recall')}
        </Button>
      )}
      <Sheet open={isOpen} title={t('transcripts.recall.title')} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t('transcripts.recall.text')}</p>
          <p>{t('transcripts.recall.final')}</p>
          <RefusalNote problem={problem} hotline={HOTLINE} />
          <Button look="refuse" wide busy={isBusy} onClick={() => void recall()}>
            {t('transcripts.recall.do')}
          </Button>
          <Button look="quiet" wide onClick={() => setOpen(false)}>
            {t('transcripts.recall.keep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}

/** In the list that both pages read. */
const put = (changed: Transcript): void =>
  void queryClient.setQueryData<readonly Transcript[]>(answerKey('listTranscripts'), before =>
    before?.map(each => (each.id === changed.id ? changed : each)),
  )
