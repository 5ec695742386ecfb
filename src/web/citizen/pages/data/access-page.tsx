import { useState } from 'react'
import { useParams } from 'wouter'
import { isProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { NoChild } from '../../no-child.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { WhoseRecord } from '../../whose-record.tsx'
import { visitsOf, type Visit } from './group-looks.ts'
import { useLooks } from './use-looks.ts'
import { VisitSheet } from './visit-sheet.tsx'
import { seenText, whoText, whyText } from './words.ts'

/** Who of staff has looked at one's data, or at those of a child, at what and why. A look shows at once. */
export const AccessPage = () => {
  const { childId } = useParams<{ readonly childId?: string }>()
  return <LooksOf key={childId ?? 'own'} childId={childId} />
}

const LooksOf = ({ childId }: { readonly childId: string | undefined }) => {
  const { data: children } = useAnswer('listChildren')
  const { newest, looks, hasMore, isBusy, more } = useLooks(childId)
  const [open, setOpen] = useState<Visit>()
  const retry = () => void newest.refetch()
  if (isProblem(newest.error, 'NOT_FOUND')) return <NoChild />
  const name = children?.find(({ id }) => id === childId)?.fullName
  const visits = visitsOf(looks)
  return (
    <Page narrow>
      <PageHeader title={name === undefined ? t('access.title') : t('access.titleChild', { name })}>{t('access.lead')}</PageHeader>
      <WhoseRecord childId={childId} page="access" />
      {newest.data ? (
        <>
          <StaleNote error={newest.error} asOf={newest.dataUpdatedAt} onRetry={retry} />
          {visits.length === 0 ? (
            <Empty icon="eye" title={t('access.none')}>
              {t('access.noneText')}
            </Empty>
          ) : (
            <RowList label={t('access.title')}>
              {visits.map(visit => (
                <VisitRow key={visit.id} visit={visit} asOf={newest.dataUpdatedAt} onOpen={setOpen} />
              ))}
            </RowList>
          )}
          {hasMore && (
            <Button look="second" wide busy={isBusy} onClick={() => void more()}>
              {t('access.more')}
            </Button>
          )}
        </>
      ) : newest.error ? (
        <LoadError error={newest.error} onRetry={retry} />
      ) : (
        <Skeleton blocks={[4, 4, 4]} />
      )}
      <VisitSheet visit={open} childName={name} onClose={() => setOpen(undefined)} />
    </Page>
  )
}

const NEW_MS = 60_000

interface VisitRowProps {
  readonly visit: Visit
  /** When the looks were asked for. */
  readonly asOf: number
  readonly onOpen: (visit: Visit) => void
}

const VisitRow = ({ visit, asOf, onOpen }: VisitRowProps) => (
  <Row
    icon="eye"
    title={
      <>
        {whoText(visit.look)}{' '}
        {asOf - Date.parse(visit.until) < NEW_MS && (
          <Tag kind="info" icon="eye">
            {t('access.new')}
          </Tag>
        )}
      </>
    }
    detail={
      <>
        <span className="num">{formatInstant(visit.until)}</span> · {seenText(visit)}
        <br />
        {whyText(visit.look)}
      </>
    }
    onClick={() => onOpen(visit)}
  />
)
