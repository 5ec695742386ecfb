import { useState } from 'react'
import { tidy } from '#domain/kernel/text.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { t } from '../../../t.ts'
import { Required } from '../required.tsx'
import type { UnitValues } from './unit-account-form.tsx'

const LEAST = 2

/** The unit, found by its code or a part of its name. The server has too many to send them all. */
export const UnitField = ({ form }: { readonly form: Form<UnitValues> }) => {
  const { unitCode, unitName } = form.values
  const [typed, setTyped] = useState('')
  const q = useSettled(tidy(typed), 250)
  const isAsked = q.length >= LEAST
  const { data, isFetching } = useAnswer('findUnits', { body: { q } }, { enabled: isAsked, staleTime: 60_000 })
  const chosen = unitCode === '' ? [] : [{ code: unitCode, name: unitName, address: '', agencyName: '' }]
  const found = isAsked ? (isFetching && !data ? null : (data ?? [])) : []
  return (
    <Combobox
      {...form.field('unitCode')}
      label={<Required>{t('unitAccount.unit')}</Required>}
      hint={t('unitAccount.unitHint')}
      items={unitCode !== '' && !found?.some(unit => unit.code === unitCode) ? chosen : found}
      keyOf={unit => unit.code}
      labelOf={unit => `${unit.name} (${unit.code})`}
      renderItem={unit => (
        <>
          {unit.name}
          <br />
          <span className="muted small">{[unit.code, unit.address, unit.agencyName].filter(part => part !== '').join(' · ')}</span>
        </>
      )}
      value={unitCode}
      onChange={(code, unit) => form.set({ unitCode: code, unitName: unit?.name ?? '' })}
      onSearch={setTyped}
    />
  )
}
