import type { Benefit, Benefits } from '#contract/benefits.ts'
import { isMonth, monthsInclusive } from '#domain/kernel/month.ts'
import { formatDay, formatVnd } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sum } from '#web/shared/ui/sum.tsx'
import { Unfold } from '#web/shared/ui/unfold.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { monthsText } from '../../duration.ts'
import { t } from '../../t.ts'
import { amountText, wherePaid } from './words.ts'
import css from './benefits.module.css'

interface GroupSummaryProps {
  readonly items: readonly Benefit[]
  readonly received: Benefits['received'][number]
}

/** What has arrived in one group, year by year; what is on its way, and what rests and why. */
export const GroupSummary = ({ items, received }: GroupSummaryProps) => (
  <div className="stack">
    {items.map(benefit => (
      <StateNote key={benefit.id} benefit={benefit} />
    ))}
    <Panel>
      <p className="muted">{t('benefits.received')}</p>
      <Sum>{formatVnd(received.vnd)}</Sum>
      <p className="small muted">{countText(items)}</p>
      {received.byYear.length > 1 && <YearTable years={received.byYear} />}
    </Panel>
  </div>
)

function countText(items: readonly Benefit[]): string {
  const months = items.flatMap(({ paidMonths }) => paidMonths).reduce((sum, run) => sum + lengthOf(run), 0)
  if (months > 0) return t('benefits.receivedMonths', { months: monthsText(months) })
  const waiting = items.filter(({ state }) => state === 'paying').length
  const there = items.length - waiting
  const times = there === 1 ? t('benefits.receivedOnce') : t('benefits.receivedTimes', { count: there })
  return waiting > 0 ? t('benefits.onTheWay', { times, count: waiting }) : times
}

const lengthOf = ({ fromMonth, toMonth }: Benefit['paidMonths'][number]): number =>
  isMonth(fromMonth) && isMonth(toMonth) ? monthsInclusive(fromMonth, toMonth) : 0

const YearTable = ({ years }: { readonly years: GroupSummaryProps['received']['byYear'] }) => (
  <Unfold label={t('benefits.byYear')}>
    <dl className={css['years']}>
      {years.map(({ year, vnd }) => (
        <div key={year}>
          <dt>{t('benefits.year', { year })}</dt>
          <dd className="num nowrap">{formatVnd(vnd)}</dd>
        </div>
      ))}
    </dl>
  </Unfold>
)

const StateNote = ({ benefit }: { readonly benefit: Benefit }) => {
  const regime = t(`benefits.regime.${benefit.regime}`)
  if (benefit.state === 'paying') {
    const [amount, place] = [amountText(benefit), wherePaid(benefit)]
    return (
      <Note title={t('benefits.onTheWay.title')}>
        <p>{place ? t('benefits.onTheWay.text', { regime, amount, place }) : t('benefits.onTheWay.noPlace', { regime, amount })}</p>
      </Note>
    )
  }
  if (benefit.state !== 'paused') return null
  return (
    <Note kind="warn" title={t('benefits.paused.title', { regime })}>
      {benefit.stateSince && <p>{t('benefits.paused.since', { day: formatDay(benefit.stateSince) })}</p>}
      {benefit.stateReason && <p>{t('benefits.paused.reason', { reason: benefit.stateReason })}</p>}
      <p>{t('benefits.paused.text')}</p>
      <p>
        <AppLink href={HOTLINE_LINK}>{t('benefits.call', { hotline: HOTLINE })}</AppLink>
        {' · '}
        <AppLink href="/lookup/agencies">{t('benefits.agencies')}</AppLink>
      </p>
    </Note>
  )
}
