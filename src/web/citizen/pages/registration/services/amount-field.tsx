import type { PlainDate } from '#domain/kernel/date.ts'
import { monthOf } from '#domain/kernel/month.ts'
import { incomesOn, INCOME_STEP_VND } from '#domain/services/voluntary.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { TextField, type Bound } from '#web/shared/ui/text-field.tsx'
import { t } from '../../../t.ts'

interface AmountFieldProps extends Bound {
  readonly label: string
  readonly today: PlainDate
}

/** An income in đồng: its bounds stand in the hint, and figures are grouped while they are typed. */
export const AmountField = ({ label, today, value, onChange, ...bound }: AmountFieldProps) => {
  const { lowestVnd, highestVnd } = incomesOn(monthOf(today))
  const hint = t('services.amountRange', { lowest: formatVnd(lowestVnd), highest: formatVnd(highestVnd), step: formatVnd(INCOME_STEP_VND) })
  return (
    <TextField
      {...bound}
      label={label}
      hint={hint}
      value={grouped(value)}
      onChange={typed => onChange(typed.replaceAll(/\D/gu, '').slice(0, 10))}
      inputMode="numeric"
      autoComplete="off"
      figures
    />
  )
}

/** @example grouped('2000000') // "2.000.000" */
const grouped = (figures: string): string => figures.replaceAll(/\B(?=(\d{3})+(?!\d))/gu, '.')
