import { useParams } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { Transcript } from '#contract/transcripts.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { FileActions } from '../../signed-file/file-actions.tsx'
import { periodText } from '../../transcript-parts/content-view.tsx'
import { HowToCheck } from './how-to-check.tsx'
import { Recall } from './recall.tsx'
import css from './transcripts.module.css'
import { checksText, purposeText, STATE_LOOKS, stateTime } from './words.ts'

/** One transcript: its file, its code and how it is checked, whether it counts, and the way to recall it. Also the receipt. */
export const TranscriptPage = () => {
  const { id } = useParams<{ readonly id: string }>()
  const { data, error, refetch, dataUpdatedAt, isFetching } = useAnswer('listTranscripts', undefined, { staleTime: 0 })
  const retry = () => void refetch()
  const transcript = data?.find(each => each.id === id)
  if (transcript)
    return (
      <Page narrow>
        <PageHeader over={t('transcripts.title')} title={purposeText(transcript)} />
        <div className="stack">
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          <Whole transcript={transcript} />
        </div>
      </Page>
    )
  return (
    <Page narrow>
      <PageHeader title={t('transcripts.title')} />
      {error ? (
        <LoadError error={error} onRetry={retry} />
      ) : data && !isFetching ? (
        <Empty
          icon="document"
          title={t('transcripts.missing')}
          action={<ButtonLink href="/transcripts">{t('transcripts.all')}</ButtonLink>}
        >
          {t('transcripts.missingText')}
        </Empty>
      ) : (
        <Skeleton blocks={[5, 8]} />
      )}
    </Page>
  )
}

const Whole = ({ transcript }: { readonly transcript: Transcript }) => {
  const arrival: unknown = useHistoryState()
  const { id, number, file, state } = transcript
  const isNew = typeof arrival === 'object' && arrival !== null && 'isNew' in arrival && transcript.state === 'valid'
  return (
    <>
      {isNew && (
        <Note kind="ok" title={t('transcripts.made')} live="polite">
          <p>{t('transcripts.madeText')}</p>
        </Note>
      )}
      <p className={css['state']}>
        <Tag {...STATE_LOOKS[transcript.state]}>{t(`transcripts.state.${transcript.state}`)}</Tag> {stateTime(transcript)}
      </p>
      {transcript.recalledBy === 'account_closed' && <p>{t('transcripts.recall.closed')}</p>}
      {file ? (
        <FileActions
          name={`xac-nhan-qua-trinh-dong-${number}.pdf`}
          file={file}
          isValid={state === 'valid'}
          fetch={() => call('getTranscriptFile', { params: { id }, query: {} })}
          href={targetOf('getTranscriptFile', { params: { id }, query: { to: 'print' } }).url}
        />
      ) : (
        <Note title={t('transcripts.file.gone')} />
      )}
      {transcript.state === 'valid' && <HowToCheck transcript={transcript} />}
      <About transcript={transcript} />
      <Recall transcript={transcript} />
      {isNew && (
        <ButtonLink href="/transcripts" look="quiet" wide>
          {t('transcripts.all')}
        </ButtonLink>
      )}
    </>
  )
}

const About = ({ transcript }: { readonly transcript: Transcript }) => {
  const { number, fields, funds, issuedAt, expiresAt, recipient } = transcript
  return (
    <Section title={t('transcripts.about')} id="about">
      <Panel>
        <KeyValue
          rows={[
            { label: t('transcripts.number'), value: number },
            { label: t('transcripts.purpose'), value: t(`transcripts.purpose.${transcript.purpose}`) },
            ...(recipient === '' ? [] : [{ label: t('transcripts.recipient'), value: recipient }]),
            { label: t('transcripts.period'), value: periodText(transcript) },
            { label: t('transcripts.funds'), value: funds.map(fund => t(`transcripts.fund.${fund}`)).join(', ') },
            { label: t('transcripts.fields'), value: fields.map(field => t(`transcripts.field.${field}`)).join('; ') },
            { label: t('transcripts.issuedAt'), value: formatInstant(issuedAt) },
            { label: t('transcripts.expiresAt'), value: formatInstant(expiresAt) },
            { label: t('transcripts.checked'), value: checksText(transcript) },
          ]}
        />
        <p className={cx('small muted', css['after'])}>{t('transcripts.checks.who')}</p>
      </Panel>
    </Section>
  )
}
