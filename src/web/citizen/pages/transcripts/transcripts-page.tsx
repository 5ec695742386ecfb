import type { Transcript } from '#contract/transcripts.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import css from './transcripts.module.css'
import { checksText, purposeText, STATE_LOOKS, stateTime } from './words.ts'

/** The own transcripts, newest first: whether each counts, and whether somebody has checked it. */
export const TranscriptsPage = () => {
  const { data, error, refetch, dataUpdatedAt } = useAnswer('listTranscripts', undefined, { staleTime: 0 })
  const retry = () => void refetch()
  const take = <ButtonLink href="/transcripts/new">{t('transcripts.take')}</ButtonLink>
  return (
    <Page narrow>
      <PageHeader title={t('transcripts.title')}>{t('transcripts.lead')}</PageHeader>
      {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[5, 5]} />)}
      {data?.length === 0 && (
        <Empty icon="document" title={t('transcripts.none')} action={take}>
          {t('transcripts.noneText')}
        </Empty>
      )}
      {data && data.length > 0 && (
        <div className="stack">
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          {take}
          <RowList label={t('transcripts.list')}>
            {data.map(transcript => (
              <TranscriptRow key={transcript.id} transcript={transcript} />
            ))}
          </RowList>
        </div>
      )}
    </Page>
  )
}

const TranscriptRow = ({ transcript }: { readonly transcript: Transcript }) => (
  <Row
    icon="document"
    href={`/transcripts/${transcript.id}`}
    title={purposeText(transcript)}
    detail={
      <>
        <span className={css['state']}>
          <Tag {...STATE_LOOKS[transcript.state]}>{t(`transcripts.state.${transcript.state}`)}</Tag> {stateTime(transcript)}
        </span>
        <span className={css['line']}>{checksText(transcript)}</span>
        <span className={css['line']}>{transcript.number}</span>
      </>
    }
  />
)
