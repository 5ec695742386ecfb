import { useState } from 'react'
import type { CampaignRow } from '#contract/campaigns.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { useCampaignLink } from './campaign-link.ts'
import css from './campaigns.module.css'

const TAGS = { planned: 'info', open: 'ok', over: 'plain', ended: 'plain' } as const

/** One campaign with its link and what can be done with it. */
export const CampaignCard = ({ campaign, onEnd }: { readonly campaign: CampaignRow; readonly onEnd: () => void }) => {
  const link = useCampaignLink(campaign.code)
  const isLive = campaign.state === 'open' || campaign.state === 'planned'
  return (
    <Panel>
      <div className={css['head']}>
        <h2>{campaign.unitName}</h2>
        {campaign.byUnit && <Tag>{t('campaigns.byUnit')}</Tag>}
        {campaign.purpose === 'confirm_id' && <Tag>{t('campaigns.confirm_id')}</Tag>}
        <Tag kind={TAGS[campaign.state]}>{t(`campaigns.state.${campaign.state}`)}</Tag>
      </div>
      <p className={cx('muted small', css['facts'])}>
        {t('campaigns.time', { from: formatDay(campaign.validFrom), until: formatDay(campaign.validUntil) })} ·{' '}
        {t('campaigns.sent', { count: campaign.sent })} ·{' '}
        {t('campaigns.createdBy', { name: campaign.createdBy, time: formatInstant(campaign.createdAt) })}
      </p>
      <KeyValue
        rows={[
          {
            label: t('campaigns.agency'),
            value: `${campaign.agency.name} (${campaign.agency.code})${campaign.agencyFixed ? ` · ${t('campaigns.fixed')}` : ''}`,
          },
          { label: t('campaigns.code'), value: <span className="num">{campaign.code}</span> },
          { label: t('campaigns.link'), value: <span className={css['link']}>{link}</span> },
          ...(campaign.instructions === '' ? [] : [{ label: t('campaigns.instructions'), value: campaign.instructions }]),
        ]}
      />
      <div className={css['buttons']}>
        {isLive && link !== undefined && <CopyLink link={link} />}
        {isLive && (
          <ButtonLink href={`/campaigns/${campaign.code}/poster`} look="second" small>
            {t('campaigns.poster')}
          </ButtonLink>
        )}
        <ButtonLink href={`/policies?scope=campaign:${campaign.code}`} look="quiet" small>
          {t('campaigns.policies')}
        </ButtonLink>
        {isLive && (
          <Button look="quiet" small onClick={onEnd}>
            {t('campaigns.end')}
          </Button>
        )}
      </div>
    </Panel>
  )
}

const CopyLink = ({ link }: { readonly link: string }) => {
  const [isCopied, setCopied] = useState(false)
  return (
    <>
      <Button
        look="second"
        small
        onClick={() => {
          void navigator.clipboard.writeText(link).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }}
      >
        {t('campaigns.copy')}
      </Button>
      <span role="status" className={css['status']}>
        {isCopied && t('campaigns.copied')}
      </span>
    </>
  )
}
