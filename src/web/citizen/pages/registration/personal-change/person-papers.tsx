import { useEffect, useRef, useState } from 'react'
import type { Change, OwnData } from '#contract/changes.ts'
import type { Photo } from '#contract/registration-declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { nameRegistration } from '#web/shared/api/request.ts'
import { remove } from '#web/shared/offline/vault.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { HOTLINE } from '../../../contact.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { t } from '../../../t.ts'
import { FrameQuestion } from '../frame-question.tsx'
import { keptNames } from '../journey.ts'
import { forgetPhotos } from '../kept-photo.ts'
import { photoName } from '../photo-name.ts'
import { photoFieldId, PhotoSlot } from '../photo-slot.tsx'
import { usePhotos } from '../use-photos.ts'
import { ChangedItems } from '../../../personal-data/changed-items.tsx'
import { Withdraw } from '../../../personal-data/withdraw.tsx'
import css from './personal-change.module.css'

interface PersonPapersProps {
  readonly own: OwnData
  readonly change: Change
  readonly papers: NonNullable<Change['papers']>
  /** Sent, or taken back. */
  readonly onEnded: (change: Change) => void
  readonly onCorrect: () => void
}

/** Photos of the papers that prove a change, then the sending. They go to the server as those of a registration do, at once. */
export const PersonPapers = ({ own, change, papers, onEnded, onCorrect }: PersonPapersProps) => {
  // Before the first picture asks for its address.
  useState(() => nameRegistration(papers.registrationId))
  useEffect(() => () => nameRegistration(undefined), [])
  const journey = `papers:${own.socialInsuranceNo}`
  const [there, setThere] = useState<readonly Photo[]>(papers.photos)
  const photos = usePhotos(
    {
      registration: { photos: [...there], state: 'open', tracking: null },
      notePhotos: update => setThere(before => update(before)),
      // The folder is over: what was typed and what this device keeps of the photos goes on from the form.
      renew: async () => onCorrect(),
    },
    journey,
  )
  const [wasAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const focusRef = useRef<HTMLDivElement>(null)
  const identity = papers.needed.includes('id_back') ? CARD : PASSPORT
  const missing = papers.needed.filter(kind => !photos.stored.includes(kind))
  const textOf = (kind: (typeof missing)[number]) => {
    const photo = photoName(kind, identity)
    const { phase } = photos.slot(kind)
    if (phase === 'checking') return t('registration.photos.decide', { photo })
    return phase === 'empty' || phase === 'failed' ? t('registration.photos.missing', { photo }) : t('changes.papers.onWay', { photo })
  }
  /** Sent or taken back: this device keeps nothing of it. */
  const over = async (ended: Change) => {
    await Promise.allSettled([forgetPhotos(keptNames(journey).photos), remove('draft:change-person')])
    onEnded(ended)
  }
  const send = async () => {
    setAsked(true)
    setProblem(undefined)
    if (missing.length > 0) return void setTimeout(() => focusRef.current?.focus(), 30)
    setBusy(true)
    try {
      await photos.queue.settleRemovals()
      await over(await fresh(() => call('sendPersonalChange')))
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      if (!isGivenUp(failure)) setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page narrow>
      <PageHeader title={t('changes.papers.title')}>{t('changes.papers.lead')}</PageHeader>
      <div className={css['form']}>
        <ErrorSummary items={wasAsked ? missing.map(kind => ({ id: photoFieldId(kind), text: textOf(kind) })) : []} focusRef={focusRef} />
        <RefusalNote problem={problem} title={t('changes.form.notSent')} hotline={HOTLINE} />
        <Panel>
          <ChangedItems items={change.items} />
          <Button look="second" wide onClick={onCorrect}>
            {t('changes.code.back')}
          </Button>
        </Panel>
        {papers.identity && (
          <Note kind={papers.identity === 'look_again' ? 'warn' : papers.identity === 'confirmed' ? 'ok' : 'info'}>
            {t(`changes.papers.${papers.identity}`)}
          </Note>
        )}
        {papers.needed.map(kind => (
          <PhotoSlot
            key={kind}
            kind={kind}
            name={photoName(kind, identity)}
            slot={photos.slot(kind)}
            isRefused={false}
            error={wasAsked && missing.includes(kind) ? textOf(kind) : undefined}
            onAdd={file => void photos.queue.add(kind, file)}
            onFrame={() => void photos.queue.frameAgain(kind)}
            onWant={() => void photos.queue.want(kind)}
            onRemove={() => void photos.queue.remove(kind)}
            onRetry={() => void photos.queue.send(kind)}
          />
        ))}
        <FrameQuestion framing={photos.framing} />
        <Note>{t('registration.photos.private')}</Note>
        <Button wide busy={isBusy} onClick={() => void send()}>
          {t('changes.form.send')}
        </Button>
        <Withdraw what="unsent" onChanged={over} />
      </div>
    </Page>
  )
}

/** Any number of either paper: it decides only how the sides of the paper are named. */
const CARD = '000400000000'
const PASSPORT = 'B0000000'
