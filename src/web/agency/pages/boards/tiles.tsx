import type { ReactNode } from 'react'
import type { Board } from '#contract/boards.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { queueAddress } from './board-address.ts'
import { changeOfShare, changeOfTime, durationText, shareText, type Change } from './numbers.ts'
import { wholeText } from '../../parts/whole-text.ts'
import css from './boards.module.css'

/** The four answers of the board; each leads to the files that it counts. */
export const Tiles = ({ board }: { readonly board: Board }) => {
  const { now, sums, sumsBefore, period, office } = board
  const decided = { filter: 'decided', decidedFrom: period.from, decidedUntil: period.until, office }
  return (
    <div className={css['tiles']}>
      <Tile title={t('boards.now')} href={queueAddress({ office })} value={wholeText(now.waiting)}>
        <AppLink href={queueAddress({ due: now.overdue > 0 ? 'overdue' : 'today', office })}>
          {t('boards.now.more', { overdue: wholeText(now.overdue), today: wholeText(now.dueToday) })}
        </AppLink>
      </Tile>
      <Tile
        title={t('boards.time')}
        href={queueAddress(decided)}
        value={sums.medianMinutes === null ? undefined : durationText(sums.medianMinutes)}
        change={changeOfTime(sums.medianMinutes, sumsBefore.medianMinutes)}
      >
        {sums.p90Minutes === null ? t('boards.time.none') : t('boards.time.more', { p90: durationText(sums.p90Minutes) })}
      </Tile>
      <Tile
        title={t('boards.inTime')}
        href={queueAddress(decided)}
        value={shareText(sums.inTime, sums.decided)}
        change={changeOfShare([sums.inTime, sums.decided], [sumsBefore.inTime, sumsBefore.decided])}
      >
        {sums.decided === 0 ? t('boards.none') : t('boards.inTime.more', { count: wholeText(sums.inTime), all: wholeText(sums.decided) })}
      </Tile>
      <Tile
        title={t('boards.atFirst')}
        href={queueAddress({ ...decided, kind: 'registration', outcome: 'approved' })}
        value={shareText(sums.approvedAtFirst, sums.registrations)}
        change={changeOfShare([sums.approvedAtFirst, sums.registrations], [sumsBefore.approvedAtFirst, sumsBefore.registrations])}
      >
        {sums.registrations === 0
          ? t('boards.none')
          : t('boards.atFirst.more', { count: wholeText(sums.approvedAtFirst), all: wholeText(sums.registrations) })}
      </Tile>
    </div>
  )
}

interface TileProps {
  readonly title: string
  readonly href: string
  /** Undefined: nothing can be said. */
  readonly value: string | undefined
  readonly change?: Change | undefined
  /** What the number counts. */
  readonly children: ReactNode
}

const Tile = ({ title, href, value, change, children }: TileProps) => (
  <Panel className={css['tile']}>
    <h2>{title}</h2>
    {value === undefined ? (
      <p className={css['value']}>–</p>
    ) : (
      <p className={css['value']}>
        <AppLink href={href}>{value}</AppLink>
      </p>
    )}
    {change && (
      <p className={cx(css['change'], change.isGood === true && css['good'], change.isGood === false && css['bad'])}>{change.text}</p>
    )}
    <p className="muted small">{children}</p>
  </Panel>
)
