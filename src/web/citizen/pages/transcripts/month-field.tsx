import { FieldGroup } from '#web/shared/ui/field.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import type { Bound } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './transcripts.module.css'

interface MonthFieldProps extends Bound {
  readonly label: string
  /** Newest first. */
  readonly years: readonly number[]
}

const MONTHS = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))

/** A month of a year, "2024-03", from two lists of the phone. */
export const MonthField = ({ id, label, value, onChange, error, years }: MonthFieldProps) => {
  const [year = '', month = ''] = value.split('-')
  return (
    <FieldGroup id={id} label={label} error={error}>
      <div className={css['month']}>
        <div>
          <SelectField
            id={`${id}-month`}
            label={t('transcripts.month')}
            value={month}
            onChange={chosen => onChange(`${year}-${chosen}`)}
            choices={MONTHS.map(each => ({ value: each, label: each }))}
          />
        </div>
        <div>
          <SelectField
            id={`${id}-year`}
            label={t('transcripts.year')}
            value={year}
            onChange={chosen => onChange(`${chosen}-${month}`)}
            choices={years.map(each => ({ value: String(each), label: String(each) }))}
          />
        </div>
      </div>
    </FieldGroup>
  )
}
