import type { UnitMember } from '#contract/unit-roster.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './help.module.css'

interface PhoneFieldsProps {
  readonly member: UnitMember
  /** The right phone as typed; undefined while the member is not marked. */
  readonly phone: string | undefined
  readonly error: string | undefined
  readonly onChange: (phone: string | undefined) => void
}

/** Marks that the phone of a member's dossier is wrong, and takes the right one; that of the roster is put forward. */
export const PhoneFields = ({ member: { id, fullName: name, phone: known }, phone, error, onChange }: PhoneFieldsProps) => (
  <div className={css['phone']}>
    <CheckField
      id={`mark-${id}`}
      label={t('unitHelp.mark', { name })}
      checked={phone !== undefined}
      onChange={checked => onChange(checked ? known : undefined)}
    />
    {phone !== undefined && (
      <TextField
        id={`phone-${id}`}
        label={t('unitHelp.phone', { name })}
        value={phone}
        onChange={onChange}
        error={error}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        figures
      />
    )}
  </div>
)
