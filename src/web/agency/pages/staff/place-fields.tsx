import type { StaffSession } from '#contract/staff-session.ts'
import { OFFICE_ROLES, type OfficeRole } from '#domain/accounts/staff-reach.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './staff.module.css'

/** Role, agency and number in the registry, as they are typed. */
export interface TypedPlace {
  readonly role: OfficeRole
  readonly nationwide: 'yes' | 'no'
  readonly agencyCode: string
  readonly socialInsuranceNo: string
}

interface PlaceFieldsProps<T extends TypedPlace & { readonly [field: string]: string }> {
  readonly form: Form<T>
  readonly staff: StaffSession
}

/** What somebody may do, and where: the agencies of the own area. */
export const PlaceFields = <T extends TypedPlace & { readonly [field: string]: string }>({ form, staff }: PlaceFieldsProps<T>) => {
  const agencies = useAnswer('listStaffAgencies', undefined, { staleTime: 60_000 }).data
  const { role, nationwide } = form.values
  const agency = form.field('agencyCode')
  const set = (changes: Partial<TypedPlace>) => form.set(changes as Partial<Record<keyof T & string, string>>)
  return (
    <>
      <RadioGroup
        id="role"
        label={t('staff.role')}
        value={role}
        onChange={chosen => set({ role: chosen, ...(chosen === 'officer' && { nationwide: 'no' }) })}
        choices={OFFICE_ROLES.map(value => ({
          value,
          label: t(`staff.role.${value}`),
          detail: t(`staff.role.${value}More`),
        }))}
      />
      {staff.nationwide && role === 'administrator' && (
        <CheckField
          id="nationwide"
          label={
            <>
              <span className="strong">{t('staff.nationwideField')}</span>
              <span className={css['detail']}>{t('staff.nationwideMore')}</span>
            </>
          }
          checked={nationwide === 'yes'}
          onChange={isNationwide => set({ nationwide: isNationwide ? 'yes' : 'no' })}
        />
      )}
      <Combobox
        id="agencyCode"
        label={t('staff.agency')}
        items={agencies ?? null}
        keyOf={({ code }) => code}
        labelOf={({ code, name }) => `${name} (${code})`}
        value={agency.value}
        onChange={code => set({ agencyCode: code })}
        error={agency.error}
      />
      <TextField
        {...form.field('socialInsuranceNo')}
        label={t('staff.no')}
        hint={t('staff.noHint')}
        optional
        autoComplete="off"
        inputMode="numeric"
        figures
      />
    </>
  )
}
