import { CATALOGUE, findProcedure } from '#domain/services/catalogue.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { NoChild } from '../../../no-child.tsx'
import { StaleNote } from '../../../stale-note.tsx'
import { t } from '../../../t.ts'
import { procedurePath } from './paths.ts'
import { RequestRow } from './request-row.tsx'
import { useServices } from './use-services.ts'
import { wordsOf } from './words.ts'

/** What a guardian can do for a child, and what was asked for it, whoever has asked. */
export const ChildServices = ({ childId }: { readonly childId: string }) => {
  const { data, error, refetch, dataUpdatedAt } = useServices(childId)
  const { data: children } = useAnswer('listChildren')
  const child = children?.find(({ id }) => id === childId)
  const retry = () => void refetch()
  if (isProblem(error, 'NOT_FOUND')) return <NoChild />
  return (
    <Page narrow>
      <PageHeader title={t('shell.services.title')}>{child && t('services.forChild', { name: child.fullName })}</PageHeader>
      {data ? <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} /> : null}
      {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[6, 6]} />)}
      {data && (
        <Section id="child-procedures" title={t('services.canDo')}>
          <RowList>
            {data.standings.map(({ code }) => (
              <Row
                key={code}
                href={`${procedurePath(code)}?child=${childId}`}
                icon={findProcedure(CATALOGUE, code)?.icon ?? 'document'}
                title={wordsOf(code)}
                detail={wordsOf(code, 'short')}
              />
            ))}
          </RowList>
        </Section>
      )}
      {data && data.requests.length > 0 && (
        <Section id="mine" title={t('services.ofChild')}>
          <RowList>
            {data.requests.map(request => (
              <RequestRow key={request.id} request={request} />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  )
}
