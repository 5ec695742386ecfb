import type { ReactNode } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Place, PlaceRow } from '#contract/directory.ts'
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
import { EntryNote } from './seen-note.tsx'
import { useEntry } from './use-entry.ts'
import { WeekHours } from './week-hours.tsx'

/** One agency, facility or collection point; its address can be kept and sent. Without a network what this device has kept of it. */
export const PlacePage = () => {
  const [path] = useLocation()
  const { code: typed = '' } = useParams<{ code?: string }>()
  const [list, code] = [listOf(path), typed.toUpperCase()]
  const asked = useAnswer('getPlace', { params: { list, code } }, { staleTime: 300_000 })
  const { shown, asOf, isGone, retry } = useEntry(list, code, asked)
  if (isGone) return <Gone href={`/lookup/${list}`} />
  const note = asOf !== undefined && (
    <EntryNote asOf={asOf} problem={asked.failureReason} onRetry={retry} isRow={shown !== undefined && 'metres' in shown} />
  )
  return (
    <Page>
      {shown && <Shown shown={shown} list={list} note={note} />}
      {!shown && <PageHeader title={t(`lookup.${list}`)} />}
      {asked.isPending && !shown && <Skeleton blocks={[3, 8, 12]} />}
      {asked.error && !shown && <LoadError error={asked.error} onRetry={retry} />}
    </Page>
  )
}

interface ShownProps<T> {
  readonly shown: T
  readonly list: PlaceList
  readonly note: ReactNode
}

const Shown = ({ shown, list, note }: ShownProps<NonNullable<ReturnType<typeof useEntry>['shown']>>) => {
  if ('facility' in shown) return <Entry shown={shown} list={list} note={note} />
  return 'metres' in shown ? <RowOnly shown={shown} list={list} note={note} /> : null
}

/** What a list has said of a place that was never opened here: enough to call and to go there. */
const RowOnly = ({ shown, list, note }: ShownProps<PlaceRow>) => (
  <>
    <PageHeader title={<span lang="vi">{shown.name}</span>} over={t(`lookup.${list}`)}>
      <p lang="vi">{shown.address}</p>
      <OpenNow rule={shown.openingRule} />
    </PageHeader>
    {note}
    <EntryActions entry={shown} />
  </>
)

const Entry = ({ shown: place, list, note }: ShownProps<Place>) => (
  <>
    <PageHeader title={<span lang="vi">{place.name}</span>} over={t(`lookup.${list}`)}>
      <p lang="vi">{place.address}</p>
      {place.facility && <MainRight facility={place.facility} list={list} />}
      <OpenNow rule={place.openingRule} />
    </PageHeader>
    {note}
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
