import { Link } from 'wouter'
import type { HandoverRow } from '#contract/handovers.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import css from './handovers.module.css'

/** Lists of signed sheets that units of the area have handed over; what waits stands first. */
export const HandoversPage = () => {
  useArrival(t('handovers.title'))
  const { data, error, refetch } = useAnswer('listHandovers', undefined, { staleTime: 0 })
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('handovers.title')}</h1>
      <p className={css['lead']}>{t('handovers.lead')}</p>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[5, 5]} />}
      {data?.length === 0 && (
        <Panel>
          <Empty icon="document" title={t('handovers.none')}>
            {t('handovers.noneMore')}
          </Empty>
        </Panel>
      )}
      <ul className={css['list']}>
        {data?.map(list => (
          <li key={list.id}>
            <Panel className={css['card']}>
              <h2>
                <Link href={`/handovers/${list.id}`}>{t('handovers.list', { no: list.no, unit: list.unit.name })}</Link>
              </h2>
              <HandoverFacts list={list} />
            </Panel>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who gave it, how many sheets, and what became of them. */
export const HandoverFacts = ({ list }: { readonly list: HandoverRow }) => {
  const { givenBy, givenOn, takenOn, takenBy, sheets, confirmed, sentBack } = list
  return (
    <>
      <p className="muted">{t('handovers.givenBy', { name: givenBy, time: formatInstant(givenOn) })}</p>
      {takenOn !== null && <p className="muted">{t('handovers.takenBy', { name: takenBy ?? '', time: formatInstant(takenOn) })}</p>}
      <div className={css['tags']}>
        <Tag>{t('handovers.sheets', { count: sheets })}</Tag>
        {takenOn === null ? (
          <Tag kind="info">{t('handovers.waits')}</Tag>
        ) : (
          <Tag kind="ok">{t('handovers.taken', { count: confirmed })}</Tag>
        )}
        {sentBack > 0 && <Tag kind="warn">{t('handovers.sentBack', { count: sentBack })}</Tag>}
      </div>
    </>
  )
}
