import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Place } from '#contract/directory.ts'
import type { PlaceList } from '#domain/directory/places.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { AgencyContacts, AgencyFacts } from './agency-facts.tsx'
import { EntryActions } from './entry-actions.tsx'
import { FacilityFacts, MainRight } from './facility-facts.tsx'
import { Gone } from './gone.tsx'
import css from './lookup.module.css'
import { OpenNow } from './open-now.tsx'
import { PointFacts } from './point-facts.tsx'
import { listOf } from './places-page.tsx'
import { WeekHours } from './week-hours.tsx'

/** One agency, facility or collection point; its address can be kept and sent. */
export const PlacePage = () => {
  const [path] = useLocation()
  const { code = '' } = useParams<{ code?: string }>()
  const list = listOf(path)
  const { data, error, isPending, refetch } = useAnswer('getPlace', { params: { list, code: code.toUpperCase() } }, { staleTime: 300_000 })
  useEffect(() => {
    if (data) document.title = `${data.name} – ${t('shell.name')}`
  }, [data])
  if (error?.code === 'NOT_FOUND') return <Gone href={`/lookup/${list}`} />
  return (
    <Page>
      {data ? <Entry place={data} list={list} /> : <PageHeader title={t(`lookup.${list}`)} />}
      {isPending && <Skeleton blocks={[3, 8, 12]} />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

const Entry = ({ place, list }: { readonly place: Place; readonly list: PlaceList }) => (
  <>
    <PageHeader title={<span lang="vi">{place.name}</span>} over={t(`lookup.${list}`)}>
      <p lang="vi">{place.address}</p>
      {place.facility && <MainRight facility={place.facility} list={list} />}
      <OpenNow rule={place.openingRule} />
    </PageHeader>
    <EntryActions entry={place} />
    <div className={css['entry']}>
      <Columns>
        <div className={css['column']}>
          <Section id="hours" title={t('lookup.hours')}>
            <Panel>
              <WeekHours rule={place.openingRule} words={place.openingHours} />
            </Panel>
          </Section>
          {place.agency && <AgencyContacts contacts={place.agency.contacts} />}
        </div>
        <div className={css['column']}>
          <Section id="facts" title={t('lookup.facts')}>
            {place.agency && <AgencyFacts place={place} agency={place.agency} />}
            {place.facility && <FacilityFacts place={place} facility={place.facility} list={list} />}
            {place.point && <PointFacts place={place} point={place.point} />}
          </Section>
        </div>
      </Columns>
    </div>
  </>
)
