import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { QrCode } from '#web/shared/ui/qr-code.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import { useCampaignLink } from './campaign-link.ts'
import css from './poster.module.css'

/** One sheet of A4 for the wall: who invites, the code to scan, until when. */
export const PosterPage = ({ code }: { readonly code: string }) => {
  const { data, error, refetch } = useAnswer('listCampaigns')
  const campaign = data?.find(one => one.code === code)
  const address = useCampaignLink(code)
  useArrival(t('campaigns.posterTitle', { unit: campaign?.unitName ?? code }), { key: campaign?.id })
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton blocks={[3, 30]} />
  if (!campaign)
    return (
      <Empty
        icon="question"
        title={t('campaigns.posterGone')}
        action={<ButtonLink href="/campaigns">{t('campaigns.posterBack')}</ButtonLink>}
      />
    )
  if (address === undefined) return <Skeleton blocks={[3, 30]} />
  return (
    <>
      <div className={css['tools']}>
        <ButtonLink href="/campaigns" look="second" small>
          {t('campaigns.posterBack')}
        </ButtonLink>
        <Button small onClick={() => globalThis.print()}>
          {t('campaigns.posterPrint')}
        </Button>
      </div>
      <article className={css['sheet']}>
        <p className={css['brand']}>
          <Mark className={css['mark']} fixed />
          {t('campaigns.posterHead')}
        </p>
        <h1 tabIndex={-1}>{t('campaigns.posterInvites', { unit: campaign.unitName })}</h1>
        <QrCode className={css['qr']} text={address} label={t('campaigns.posterQr', { address })} />
        <p className={css['scan']}>{t('campaigns.posterScan')}</p>
        <p>{t('campaigns.posterType', { address })}</p>
        <p>{t('campaigns.posterReady')}</p>
        {campaign.instructions !== '' && <p className={css['words']}>{campaign.instructions}</p>}
        <p>{t('campaigns.posterReceives', { agency: campaign.agency.name })}</p>
        <p className={css['until']}>{t('campaigns.posterUntil', { day: formatDay(campaign.validUntil) })}</p>
      </article>
    </>
  )
}
