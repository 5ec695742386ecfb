import type { Handover } from '#contract/unit-sheets.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import css from './sheets.module.css'

/** Lists that were handed to the agency, and what it said. */
export const Lists = () => {
  const { data } = useAnswer('listOwnHandovers', undefined, { staleTime: 0 })
  if (!data || data.length === 0) return null
  return (
    <Section title={t('sheets.lists')} id="lists">
      <ul className={css['list']}>
        {data.map(list => (
          <li key={list.id}>
            <ListCard list={list} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const ListCard = ({ list: { id, no, agency, sheets, givenOn, takenOn, confirmed, sentBack } }: { readonly list: Handover }) => (
  <Panel className={css['card']}>
    <h3>{t('sheets.listNo', { no })}</h3>
    <p className="muted">{t('sheets.listOf', { count: sheets, date: formatInstantDay(givenOn), agency })}</p>
    <div className={css['numbers']}>
      {takenOn === null ? (
        <Tag kind="info">{t('sheets.listWaits')}</Tag>
      ) : (
        <Tag kind="ok">{t('sheets.listTaken', { count: confirmed })}</Tag>
      )}
      {sentBack > 0 && <Tag kind="warn">{t('sheets.listBack', { count: sentBack })}</Tag>}
    </div>
    <div className={css['buttons']}>
      <ButtonLink small look="second" icon="download" href={targetOf('getOwnHandoverPdf', { params: { id } }).url} otherApp>
        {t('sheets.listPdf', { no })}
      </ButtonLink>
    </div>
  </Panel>
)
