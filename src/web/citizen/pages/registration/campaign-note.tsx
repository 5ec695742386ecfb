import { useEffect, useRef } from 'react'
import type { Campaign } from '#contract/campaigns.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'
import type { CameBy } from './use-campaign.ts'
import { usePolicy } from './use-policy.ts'
import type { Wizard } from './wizard-state.ts'

/** Which unit invites and what that means, or that the link leads nowhere and the usual way is open. */
export const CampaignNote = ({ cameBy }: { readonly cameBy: CameBy }) => {
  const { campaign, problem, leave } = cameBy
  if (problem)
    return (
      <div className={css['noteAbove']}>
        <Note kind="warn" title={t('registration.campaign.none')} live="polite">
          <p>{problemText(problem)}</p>
        </Note>
      </div>
    )
  return campaign ? <Invitation campaign={campaign} onLeave={leave} /> : null
}

const Invitation = ({ campaign, onLeave }: { readonly campaign: Campaign; readonly onLeave: () => void }) => {
  const { unitName, purpose, agency, agencyFixed, instructions } = campaign
  const policy = usePolicy(agency.code, campaign.code)
  return (
    <div className={css['noteAbove']}>
      <Note title={t('registration.campaign.invites', { unit: unitName })} icon="people" live="polite">
        <p>{t(agencyFixed ? 'registration.campaign.fixed' : 'registration.campaign.goesTo', { agency: agency.name })}</p>
        {purpose === 'confirm_id' && <p>{t('registration.campaign.confirmId')}</p>}
        {policy.emailRequired && <p>{t('registration.campaign.email')}</p>}
        {policy.signedDeclaration && <p>{t('registration.campaign.paper')}</p>}
        {instructions !== '' && <p>{t('registration.campaign.words', { words: instructions })}</p>}
        <div className={css['buttons']}>
          <Button look="quiet" small onClick={onLeave}>
            {t('registration.campaign.leave')}
          </Button>
        </div>
      </Note>
    </div>
  )
}

/** Why an agency is chosen already, in the step in which it is chosen. */
export const CampaignAgency = ({ wizard }: { readonly wizard: Wizard }) => {
  const { campaign, leave } = wizard.cameBy
  if (!campaign) return null
  const { unitName, agency, agencyFixed } = campaign
  return (
    <div className={css['noteAbove']}>
      <Note title={t('registration.campaign.invites', { unit: unitName })} icon="people">
        <p>{t(agencyFixed ? 'registration.campaign.fixed' : 'registration.campaign.chosen', { agency: agency.name })}</p>
        <div className={css['buttons']}>
          <Button look="quiet" small onClick={leave}>
            {t('registration.campaign.leave')}
          </Button>
        </div>
      </Note>
    </div>
  )
}

/** Chooses the agency of the campaign: once where the person may choose another one, always where it is fixed. */
export function useCampaignAgency({ form, cameBy: { campaign } }: Wizard): void {
  const wasMade = useRef(form.values.agencyCode !== '')
  useEffect(() => {
    if (!campaign || !form.isReady) return
    const isOther = form.values.agencyCode !== campaign.agency.code
    if (isOther && (campaign.agencyFixed || !wasMade.current)) form.set({ agencyCode: campaign.agency.code })
    wasMade.current = true
  }, [campaign, form.isReady, form.values.agencyCode])
}
