import { useState } from 'react'
import type { UnitBoard } from '#contract/unit-board.ts'
import { daysBetween, plainDate } from '#domain/kernel/date.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { ButtonLink, Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { RemindSheet, type Whom } from '../../parts/remind-sheet.tsx'
import { t } from '../../t.ts'
import { CampaignPanel } from './campaign-panel.tsx'
import { DownloadSheet } from './download-sheet.tsx'
import { Groups } from './groups.tsx'
import { NeedHelp } from './need-help.tsx'
import { OwnUnitPanel } from './own-unit-panel.tsx'
import { Whole } from './whole.tsx'
import css from './progress.module.css'

/** The home of a coordinator: how the unit's people stand, the slowest group first. */
export const ProgressPage = () => {
  useArrival(t('unit.progress'))
  const { data: board, error, refetch } = useAnswer('getUnitBoard', undefined, { staleTime: 0 })
  const [done, setDone] = useState<string>()
  const [open, setOpen] = useState<Whom | 'download'>()
  const finish = (words: string) => {
    setDone(words)
    setOpen(undefined)
    void refetch()
  }
  return (
    <div className={css['page']}>
      <div className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{t(`unitBoard.title.${board?.campaign?.purpose ?? 'none'}`)}</h1>
          {board && hasPeople(board) && <p className="muted small">{leadOf(board)}</p>}
        </div>
        {board && hasPeople(board) && (
          <div className={css['tools']}>
            <Button look="second" icon="download" onClick={() => setOpen('download')}>
              {t('unitBoard.download')}
            </Button>
            {board.campaign?.state === 'open' && toRemind(board.counts) > 0 && (
              <Button icon="bell" onClick={() => setOpen({ group: null, name: t('unitBoard.send.all') })}>
                {t('unitBoard.remind.many', { count: toRemind(board.counts) })}
              </Button>
            )}
          </div>
        )}
      </div>
      {done !== undefined && <Note kind="ok" title={done} live="polite" />}
      {error && !board && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !board && <Skeleton blocks={[6, 14]} />}
      {board && !hasPeople(board) && (
        <Panel>
          <Empty icon="people" title={t('unitBoard.empty')} action={<ButtonLink href="/roster/file">{t('unitRoster.upload')}</ButtonLink>}>
            {t('unitBoard.empty.more')}
          </Empty>
        </Panel>
      )}
      {/* Beginning a campaign is the next step, changing one is not. */}
      {board && board.campaign === null && hasPeople(board) && <CampaignPanel campaign={null} today={board.today} onDone={finish} />}
      {board && hasPeople(board) && (
        <>
          <Whole board={board} />
          <div className={css['columns']}>
            <Groups board={board} onRemind={setOpen} />
            <NeedHelp board={board} />
          </div>
        </>
      )}
      {board && (board.campaign !== null || !hasPeople(board)) && (
        <CampaignPanel campaign={board.campaign} today={board.today} onDone={finish} />
      )}
      <OwnUnitPanel />
      {open === 'download' && board && <DownloadSheet day={board.today} onClose={() => setOpen(undefined)} />}
      {typeof open === 'object' && <RemindSheet whom={open} onClose={() => setOpen(undefined)} onDone={finish} />}
    </div>
  )
}

const hasPeople = ({ counts: { members, matching } }: UnitBoard): boolean => members + matching > 0

const toRemind = ({ notStarted, toCorrect }: Pick<UnitBoard['counts'], 'notStarted' | 'toCorrect'>): number => notStarted + toCorrect

function leadOf({ counts: { members }, groups, campaign, today }: UnitBoard): string {
  if (!campaign) return t('unitBoard.lead.short', { members, groups: groups.length })
  return t('unitBoard.lead', { members, groups: groups.length, deadline: deadlineOf(campaign, today) })
}

function deadlineOf({ validFrom, validUntil, state }: NonNullable<UnitBoard['campaign']>, today: string): string {
  if (state === 'planned') return t('unitBoard.deadline.planned', { day: formatDay(validFrom) })
  const count = daysBetween(plainDate(today), plainDate(validUntil))
  return t(count === 0 ? 'unitBoard.deadline.today' : 'unitBoard.deadline', { day: formatDay(validUntil), count })
}
