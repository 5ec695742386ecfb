import { useState } from 'react'
import type { UnitCampaign } from '#contract/unit-campaigns.ts'
import { useCitizenOrigin } from '#web/shared/api/other-host.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { QrCode } from '#web/shared/ui/qr-code.tsx'
import { t } from '../../t.ts'
import { CampaignSheet } from './campaign-sheet.tsx'
import { EndCampaignSheet } from './end-campaign-sheet.tsx'
import css from './progress.module.css'

interface CampaignPanelProps {
  readonly campaign: UnitCampaign | null
  readonly today: string
  readonly onDone: (words: string) => void
}

/** The unit's campaign with its link and code, or the way to one. */
export const CampaignPanel = ({ campaign, today, onDone }: CampaignPanelProps) => {
  const [open, setOpen] = useState<'form' | 'end'>()
  const close = () => setOpen(undefined)
  const finish = (words: string) => {
    close()
    onDone(words)
  }
  return (
    <Panel className="stack">
      <h2>{t(campaign ? 'unitBoard.campaign.panel' : 'unitBoard.campaign.none')}</h2>
      {campaign ? <Facts campaign={campaign} /> : <p>{t('unitBoard.campaign.none.more')}</p>}
      <div className={css['tools']}>
        <Button look={campaign ? 'second' : 'main'} icon={campaign ? 'edit' : 'plus'} onClick={() => setOpen('form')}>
          {t(campaign ? 'unitBoard.campaign.edit' : 'unitBoard.campaign.begin')}
        </Button>
        {campaign && (
          <Button look="quiet" onClick={() => setOpen('end')}>
            {t('unitBoard.campaign.end')}
          </Button>
        )}
      </div>
      {open === 'form' && <CampaignSheet campaign={campaign} today={today} onClose={close} onDone={finish} />}
      {open === 'end' && campaign && <EndCampaignSheet campaign={campaign} onClose={close} onDone={finish} />}
    </Panel>
  )
}

const Facts = ({
  campaign: { code, agency, agencyFixed, instructions, validFrom, validUntil, purpose, sent },
}: {
  readonly campaign: UnitCampaign
}) => {
  const origin = useCitizenOrigin()
  const address = origin && `${origin}/register?campaign=${code}`
  return (
    <div className={css['campaign']}>
      {address !== undefined && <QrCode className={css['qr']} text={address} label={t('unitBoard.campaign.qr', { address })} />}
      <div>
        <KeyValue
          rows={[
            { label: t('unitBoard.campaign.purpose'), value: t(`unitBoard.campaign.${purpose}`) },
            { label: t('unitBoard.campaign.from'), value: formatDay(validFrom) },
            { label: t('unitBoard.campaign.until'), value: formatDay(validUntil) },
            {
              label: t('unitBoard.campaign.agency'),
              value: `${agency.name} · ${t(agencyFixed ? 'unitBoard.campaign.fixed' : 'unitBoard.campaign.suggested')}`,
            },
            ...(instructions === '' ? [] : [{ label: t('unitBoard.campaign.instructions'), value: instructions }]),
            { label: t('unitBoard.campaign.link'), value: <span className={css['link']}>{address}</span> },
          ]}
        />
        {address !== undefined && <CopyLink link={address} />}
        <p className={cx(css['sent'], 'muted', 'small')}>{t('unitBoard.campaign.sent', { count: sent })}</p>
      </div>
    </div>
  )
}

const CopyLink = ({ link }: { readonly link: string }) => {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <p className={css['copy']}>
      <Button look="second" small onClick={copy}>
        {t('unitBoard.campaign.copy')}
      </Button>
      <span role="status">{isCopied && t('unitBoard.campaign.copied')}</span>
    </p>
  )
}
