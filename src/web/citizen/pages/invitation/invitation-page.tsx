import { useState } from 'react'
import { useParams } from 'wouter'
import type { Campaign } from '#contract/campaigns.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { t } from '../../t.ts'
import css from './invitation.module.css'
import { keepStop, keptStop } from './kept-stop.ts'

/** What a personal link opens: which unit invites, until when, the way in, and the way out of its reminders. */
export const InvitationPage = () => {
  const { token } = useParams<{ token: string }>()
  const { data: campaign, error } = useAnswer('openMemberLink', { body: { token } }, { staleTime: Infinity })
  return (
    <Page narrow>
      <PageHeader title={campaign ? t('invitation.title', { unit: campaign.unitName }) : t('shell.title.invitation')} />
      {error && (
        <Note kind="warn" title={t('invitation.gone')} live="polite">
          <p>{problemText(error)}</p>
        </Note>
      )}
      {!campaign && !error && <Skeleton blocks={[5]} />}
      {campaign && <Words campaign={campaign} />}
      <div className={css['ways']}>
        <ButtonLink href={campaign ? `/register?campaign=${campaign.code}` : '/register'} wide>
          {t('invitation.begin')}
        </ButtonLink>
        <ButtonLink href="/track" look="second" wide>
          {t('invitation.track')}
        </ButtonLink>
      </div>
      {error?.code !== 'CAMPAIGN_NOT_FOUND' && <Stop token={token} />}
    </Page>
  )
}

const Words = ({ campaign: { purpose, agency, validUntil, instructions } }: { readonly campaign: Campaign }) => (
  <div className={css['words']}>
    <p>{t(`invitation.${purpose}`)}</p>
    <p>{t('invitation.until', { day: formatDay(validUntil) })}</p>
    <p>{t('invitation.agency', { agency: agency.name })}</p>
    {instructions !== '' && <Note title={t('invitation.instructions')}>{instructions}</Note>}
  </div>
)

/** Ends the reminders of units for the phone or the address that got the link. On this device it can be taken back at any time. */
const Stop = ({ token }: { readonly token: string }) => {
  const [undo, setUndo] = useState(() => keptStop(token))
  const [said, setSaid] = useState<'stopped' | 'resumed'>()
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      const next = undo === null ? (await call('stopReminders', { body: { token } })).undo : null
      if (undo !== null) await call('resumeReminders', { body: { undo } })
      keepStop(token, next)
      setUndo(next)
      setSaid(next === null ? 'resumed' : 'stopped')
    },
  })
  return (
    <div className={css['stop']}>
      {form.problem && <Note kind="err" title={problemText(form.problem)} live="assertive" />}
      {said && <Note kind="ok" title={t(`invitation.${said}`)} live="polite" />}
      <p className="muted small">{t(undo === null ? 'invitation.stopMeans' : 'invitation.resumeMeans')}</p>
      <Button look="quiet" small busy={form.isBusy} onClick={() => form.submit()}>
        {t(undo === null ? 'invitation.stop' : 'invitation.resume')}
      </Button>
    </div>
  )
}
