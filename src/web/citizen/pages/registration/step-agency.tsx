import { useEffect, useRef } from 'react'
import { maskPhone } from '#domain/participants/identifiers.ts'
import { stepFields } from '#domain/registration/steps.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { useCommunes } from './address-fields.tsx'
import { AgencyCard, AgencyChoice } from './agency-card.tsx'
import { AgencyTree } from './agency-tree.tsx'
import { CampaignAgency, useCampaignAgency } from './campaign-note.tsx'
import { asksEmail, stored, type Values } from './declaration-form.ts'
import css from './registration.module.css'
import { Required } from './required.tsx'
import { StepFrame } from './step-frame.tsx'
import { useAgencies, type Agencies } from './use-agencies.ts'
import { useGoneAgency } from './use-gone-agency.ts'
import type { Wizard } from './wizard-state.ts'

/** Who receives the dossier, and where code, news and the form go. */
export const StepAgency = ({ wizard }: { readonly wizard: Wizard }) => {
  const { form, server, kind } = wizard
  const agencies = useAgencies(form.values)
  useCampaignAgency(wizard)
  useSuggestion(wizard, agencies)
  return (
    <StepFrame
      step="agency"
      wizard={wizard}
      title={t('registration.agency.title')}
      action={t('registration.continue')}
      onAction={() => form.check(stepFields('agency', kind)) && wizard.go('review')}
    >
      <CampaignAgency wizard={wizard} />
      <AgencyField wizard={wizard} agencies={agencies} />
      {kind === 'child' ? <GuardianContact contact={server.registration?.guardianContact ?? null} /> : <Contact wizard={wizard} />}
    </StepFrame>
  )
}

const isSuggested = ({ chosen, suggested }: Agencies): boolean => chosen !== undefined && chosen.code === suggested?.code
const communeName = (communes: readonly { code: string; name: string }[] | undefined, { communeCode }: Values) =>
  communes?.find(({ code }) => code === communeCode)?.name

interface AgencyFieldProps {
  readonly wizard: Wizard
  readonly agencies: Agencies
}

/** The agency that receives the dossier, found by name or place. A campaign may fix it, until an officer asks for another one. */
export const AgencyField = ({ wizard: { form, cameBy, toCorrect }, agencies }: AgencyFieldProps) => {
  const communes = useCommunes(form.values.provinceCode)
  const gone = useGoneAgency(form)
  return (
    <>
      <Combobox
        id="agencyCode"
        disabled={!toCorrect && cameBy.campaign?.agencyFixed === true}
        label={<Required>{t('registration.agency.field')}</Required>}
        hint={t('registration.agency.hint')}
        error={form.field('agencyCode').error}
        items={withChosen(agencies)}
        keyOf={agency => agency.code}
        labelOf={agency => agency.name}
        renderItem={agency => <AgencyChoice agency={agency} />}
        value={form.values.agencyCode}
        onChange={code => form.set({ agencyCode: code })}
        onSearch={agencies.search}
      />
      {agencies.error && (
        <div className={css['after']}>
          <LoadError title={t('registration.agency.failed')} error={agencies.error} onRetry={agencies.retry} />
        </div>
      )}
      {(toCorrect || !cameBy.campaign?.agencyFixed) && (
        <div className={css['afterSmall']}>
          <AgencyTree provinceCode={form.values.provinceCode} onChoose={code => form.set({ agencyCode: code })} />
        </div>
      )}
      {gone && (
        <div className={css['after']}>
          <Note kind="warn" title={t('registration.agency.gone', { code: gone.code })} live="polite">
            {t(gone.successor === '' ? 'registration.agency.goneText' : 'registration.agency.goneSuccessor')}
          </Note>
        </div>
      )}
      {agencies.chosen && (
        <AgencyCard agency={agencies.chosen} suggestedFor={isSuggested(agencies) ? communeName(communes.data, form.values) : undefined} />
      )}
    </>
  )
}

/** The chosen one stays in the list even when the words that found it are gone. */
const withChosen = ({ items, chosen }: Agencies) =>
  items && chosen && !items.some(({ code }) => code === chosen.code) ? [chosen, ...items] : items

/** The one agency that serves the person's commune is chosen beforehand, once: the person may clear it. */
function useSuggestion({ form, cameBy }: Wizard, { suggested, isSearched }: Agencies): void {
  const wasMade = useRef(form.values.agencyCode !== '')
  useEffect(() => {
    if (isSearched) wasMade.current = true
    // A campaign has chosen already.
    if (wasMade.current || suggested === undefined || !cameBy.isReady || cameBy.campaign) return
    wasMade.current = true
    form.set({ agencyCode: suggested.code })
  }, [suggested, isSearched, cameBy.isReady, cameBy.campaign])
}

/** Code and news about a child go to the parent's own proven contact: there is nothing to choose. */
const GuardianContact = ({ contact }: { readonly contact: string | null }) => (
  <div className={css['after']}>
    <Note icon="phone">
      <p>{t('registration.child.contact', { contact: contact ?? '' })}</p>
    </Note>
  </div>
)

/** The form goes to a proven address only: who wants it by email gets the code there too. */
const Contact = ({ wizard }: { readonly wizard: Wizard }) => {
  const { form, policy } = wizard
  const { contactChannel, emailForm, phone } = form.values
  const [only] = policy.channels
  useEffect(() => {
    // A deployment with one channel; what was chosen stands until it is known to be one.
    if (policy.isKnown && policy.channels.length === 1 && only !== undefined && only !== contactChannel) form.set({ contactChannel: only })
  }, [policy.isKnown, policy.channels])
  return (
    <>
      {policy.channels.length > 1 && (
        <div className={css['after']}>
          <RadioGroup
            id="contactChannel"
            label={t('registration.agency.channel')}
            value={contactChannel}
            onChange={channel => form.set({ contactChannel: channel, ...(channel === 'sms' && { emailForm: 'no' }) })}
            choices={[
              {
                value: 'sms',
                label: t('registration.agency.sms'),
                detail: t('registration.agency.smsTo', { phone: maskPhone(stored('phone', phone)) }),
              },
              { value: 'email', label: t('registration.agency.email'), detail: t('registration.agency.emailDetail') },
            ]}
          />
        </div>
      )}
      {policy.channels.includes('email') && (
        <div className={css['after']}>
          <CheckField
            id="emailForm"
            label={
              <>
                <span className="strong">{t('registration.agency.emailForm')}</span>
                <span className={css['detail']}>{t('registration.agency.emailFormDetail')}</span>
              </>
            }
            checked={emailForm === 'yes'}
            onChange={isWanted => form.set(isWanted ? { emailForm: 'yes', contactChannel: 'email' } : { emailForm: 'no' })}
          />
        </div>
      )}
      {asksEmail(form.values, policy.emailRequired) && (
        <div className={css['afterSmall']}>
          <TextField
            {...form.field('email')}
            label={<Required>{t('registration.agency.emailAddress')}</Required>}
            hint={t('registration.agency.emailHint')}
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
          />
        </div>
      )}
    </>
  )
}
