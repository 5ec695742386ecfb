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
      <Stop token={token} />
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

/** Ends the reminders of units for the phone and the address that the link belongs to. */
const Stop = ({ token }: { readonly token: string }) => {
  const [isDone, setDone] = useState(false)
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      await call('stopReminders', { body: { token } })
      setDone(true)
    },
  })
  if (isDone) return <Note kind="ok" title={t('invitation.stopped')} live="polite" />
  return (
    <div className={css['stop']}>
      {form.problem && <Note kind="err" title={problemText(form.problem)} live="assertive" />}
      <p className="muted small">{t('invitation.stopMeans')}</p>
      <Button look="quiet" small busy={form.isBusy} onClick={() => form.submit()}>
        {t('invitation.stop')}
      </Button>
    </div>
  )
}
