import { useState } from 'react'
import type { CampaignRow } from '#contract/campaigns.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import { BeginSheet } from './begin-sheet.tsx'
import { CampaignCard } from './campaign-card.tsx'
import { EndSheet } from './end-sheet.tsx'
import css from './campaigns.module.css'

/** Campaigns of units at the agencies of the own area: begin one, give its link away, end it. */
export const CampaignsPage = ({ staff }: { readonly staff: StaffSession }) => {
  useArrival(t('campaigns.title'))
  const { data, error, refetch } = useAnswer('listCampaigns', undefined, { staleTime: 0 })
  const [open, setOpen] = useState<'begin' | CampaignRow>()
  const [done, setDone] = useState<string>()
  const finish = (words: string) => {
    setDone(words)
    setOpen(undefined)
    void refetch()
  }
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('campaigns.title')}</h1>
        <Button icon="plus" onClick={() => setOpen('begin')}>
          {t('campaigns.new')}
        </Button>
      </div>
      <p className={css['lead']}>{t('campaigns.lead')}</p>
      {done !== undefined && (
        <div className={css['done']}>
          <Note kind="ok" title={done} live="polite" />
        </div>
      )}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[7, 7]} />}
      {data?.length === 0 && (
        <Panel>
          <Empty icon="people" title={t('campaigns.empty')}>
            {t('campaigns.emptyMore')}
          </Empty>
        </Panel>
      )}
      {data && data.length > 0 && (
        <ul className={css['list']}>
          {data.map(campaign => (
            <li key={campaign.id}>
              <CampaignCard campaign={campaign} onEnd={() => setOpen(campaign)} />
            </li>
          ))}
        </ul>
      )}
      {open === 'begin' && <BeginSheet staff={staff} onClose={() => setOpen(undefined)} onDone={finish} />}
      {typeof open === 'object' && <EndSheet campaign={open} onClose={() => setOpen(undefined)} onDone={finish} />}
    </>
  )
}
