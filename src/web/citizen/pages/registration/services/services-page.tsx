import { useState } from 'react'
import { CATALOGUE } from '#domain/services/catalogue.ts'
import { GROUPS, type Procedure } from '#domain/services/procedure.ts'
import { fold } from '#domain/kernel/text.ts'
import type { ServiceRequest } from '#contract/services.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { HOTLINE } from '../../../contact.ts'
import { useVisitor } from '../../../session/session.ts'
import { StaleNote } from '../../../stale-note.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { procedurePath } from './paths.ts'
import { ChildServices } from './child-services.tsx'
import { NeedsYou } from './needs-you.tsx'
import { OwnPapers } from './own-papers.tsx'
import { PaymentsWaiting } from './payments-waiting.tsx'
import { RequestRow } from './request-row.tsx'
import { useChildId } from './use-services.ts'
import { wordsOf } from './words.ts'

/** Public services: what waits for the person first, then a search, what is used most, the own requests, and everything else. */
export const ServicesPage = () => {
  const childId = useChildId()
  const { kind } = useVisitor()
  return childId === undefined || (kind !== 'person' && kind !== 'offline') ? (
    <OwnServices />
  ) : (
    <ChildServices key={childId} childId={childId} />
  )
}

const OwnServices = () => {
  const [typed, setTyped] = useState('')
  const { kind } = useVisitor()
  const isPerson = kind === 'person' || kind === 'offline'
  const own = useAnswer('getOwnServices', undefined, { enabled: isPerson })
  const found = typed.trim() === '' ? undefined : CATALOGUE.filter(procedure => isFoundBy(procedure, typed))
  return (
    <Page>
      <PageHeader title={t('shell.services.title')}>{t('services.lead')}</PageHeader>
      <div className={css['noteAbove']}>
        {isPerson && <PaymentsWaiting />}
        {isPerson && <NeedsYou requests={own.data?.requests ?? []} />}
      </div>
      <div className={css['noteAbove']}>
        <SearchInput id="procedure" label={t('services.search')} value={typed} onChange={setTyped} controls="procedures" />
        <ButtonLink href="/search/services" look="quiet">
          {t('shell.search')}
        </ButtonLink>
      </div>
      <div id="procedures">
        {found ? (
          <Found found={found} typed={typed.trim()} />
        ) : (
          <Columns>
            <div>
              <Section id="common" title={t('services.common')}>
                <List procedures={CATALOGUE.filter(({ isCommon }) => isCommon)} />
              </Section>
              {isPerson && (
                <Mine requests={own.data?.requests} error={own.error} asOf={own.dataUpdatedAt} onRetry={() => void own.refetch()} />
              )}
              {isPerson && <OwnPapers requests={own.data?.requests ?? []} />}
              <Section id="dossiers" title={t('services.mineOther')}>
                <RowList>
                  <Row href="/track" icon="clock" title={t('services.dossiers')} detail={t('services.dossiersDetail')} />
                  {!isPerson && <Row href="/register" icon="edit" title={t('services.register')} detail={t('services.registerDetail')} />}
                </RowList>
              </Section>
            </div>
            <div>
              {GROUPS.map(group => (
                <Section key={group} id={group} title={t(`services.group.${group}`)}>
                  <List procedures={CATALOGUE.filter(procedure => procedure.group === group && !procedure.isCommon)} />
                </Section>
              ))}
            </div>
          </Columns>
        )}
      </div>
    </Page>
  )
}

/** Whether every typed word stands in what is said of a procedure, without regard to diacritics. */
function isFoundBy({ code }: Procedure, typed: string): boolean {
  const said = fold([wordsOf(code), wordsOf(code, 'short'), wordsOf(code, 'who')].join(' '))
  return fold(typed)
    .split(/\s+/u)
    .every(part => said.includes(part))
}

const List = ({ procedures }: { readonly procedures: readonly Procedure[] }) => (
  <RowList>
    {procedures.map(({ code, icon, workingDays }) => (
      <Row
        key={code}
        href={procedurePath(code)}
        icon={icon}
        title={wordsOf(code)}
        detail={`${wordsOf(code, 'short')}${workingDays === null ? '' : ` · ${t('services.daysCount', { count: workingDays })}`}`}
      />
    ))}
  </RowList>
)

const Found = ({ found, typed }: { readonly found: readonly Procedure[]; readonly typed: string }) => (
  <Section title={t('services.found', { count: found.length })}>
    <p className="spoken" role="status">
      {t('services.found', { count: found.length })}
    </p>
    {found.length > 0 ? (
      <List procedures={found} />
    ) : (
      <Empty icon="search" title={t('services.notFound')}>
        {t('services.notFoundText', { hotline: HOTLINE })}
      </Empty>
    )}
    <RowList>
      <Row href={`/search/services#${encodeURIComponent(typed)}`} icon="search" title={t('shell.search')} detail={typed} />
    </RowList>
  </Section>
)

interface MineProps {
  /** Undefined while they are fetched. */
  readonly requests: readonly ServiceRequest[] | undefined
  readonly error: unknown
  readonly asOf: number
  readonly onRetry: () => void
}

/** What was asked for; nothing before the first request. */
const Mine = ({ requests, error, asOf, onRetry }: MineProps) => {
  if (requests?.length === 0) return null
  return (
    <Section id="mine" title={t('services.mine')}>
      {requests ? (
        <StaleNote error={error} asOf={asOf} onRetry={onRetry} />
      ) : error ? (
        <LoadError error={error} onRetry={onRetry} />
      ) : (
        <Skeleton blocks={[6]} />
      )}
      {requests && (
        <RowList>
          {requests.map(request => (
            <RequestRow key={request.id} request={request} />
          ))}
        </RowList>
      )}
    </Section>
  )
}
