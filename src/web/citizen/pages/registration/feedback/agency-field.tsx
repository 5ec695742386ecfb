import { useState } from 'react'
import { tidy } from '#domain/kernel/text.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { t } from '../../../t.ts'
import { Required } from '../required.tsx'
import type { FeedbackValues } from './feedback-form.tsx'

interface AgencyFieldProps {
  readonly form: Form<FeedbackValues>
  /** False: left empty it is the agency of the own home. */
  readonly isNeeded: boolean
}

/** The agency that it concerns, of a province or below, found by a part of its name, its commune or its code. */
export const AgencyField = ({ form, isNeeded }: AgencyFieldProps) => {
  const { agencyCode, agencyName } = form.values
  const [typed, setTyped] = useState('')
  const q = useSettled(tidy(typed).slice(0, 80), 250)
  const { data, isFetching } = useAnswer('listAgencies', { query: { q } }, { enabled: q !== '', staleTime: 300_000 })
  const found = q === '' ? [] : isFetching && !data ? null : (data?.items.map(({ code, name, address }) => ({ code, name, address })) ?? [])
  const chosen = agencyCode === '' ? [] : [{ code: agencyCode, name: agencyName, address: '' }]
  return (
    <Combobox
      {...form.field('agencyCode')}
      label={isNeeded ? <Required>{t('feedback.agency')}</Required> : t('feedback.agency')}
      hint={t(isNeeded ? 'feedback.agencyHint' : 'feedback.agencyOwn')}
      items={agencyCode !== '' && !found?.some(({ code }) => code === agencyCode) ? chosen : found}
      keyOf={agency => agency.code}
      labelOf={agency => agency.name}
      renderItem={agency => (
        <>
          {agency.name}
          <br />
          <span className="muted small">{agency.address}</span>
        </>
      )}
      value={agencyCode}
      onChange={(code, agency) => form.set({ agencyCode: code, agencyName: agency?.name ?? '' })}
      onSearch={setTyped}
    />
  )
}
