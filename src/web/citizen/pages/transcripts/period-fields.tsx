import { useEffect } from 'react'
import { formatMonth } from '#web/shared/i18n/formats.ts'
import type { Answer } from '#web/shared/api/client.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { t } from '../../t.ts'
import { thisMonth, type Values } from './choice-form.ts'
import { MonthField } from './month-field.tsx'
import css from './transcripts.module.css'

interface PeriodFieldsProps {
  readonly form: Form<Values>
  /** Undefined until it is known. */
  readonly summary: Answer<'getOwnContributionSummary'> | undefined
}

/** The whole book, or from a month to a month; the months begin with those of the book. */
export const PeriodFields = ({ form, summary }: PeriodFieldsProps) => {
  const [first, last] = endsOf(summary)
  const choose = (scope: 'whole' | 'part') => {
    const { fromMonth, toMonth } = form.values
    form.set({ scope, fromMonth: fromMonth || (first ?? ''), toMonth: toMonth || (last ?? '') })
  }
  // Who chose before the book came finds its months then; what was chosen of them stays.
  useEffect(() => {
    if (form.values.scope === 'part') choose('part')
  }, [first, last])
  const years = yearsBetween(first ?? thisMonth(), thisMonth())
  return (
    <div>
      <RadioGroup
        id="scope"
        label={t('transcripts.period')}
        value={form.values.scope}
        onChange={choose}
        choices={[
          {
            value: 'whole',
            label: t('transcripts.period.whole'),
            ...(first && last && { detail: t('transcripts.period.span', { from: formatMonth(first), to: formatMonth(last) }) }),
          },
          { value: 'part', label: t('transcripts.period.part') },
        ]}
      />
      {form.values.scope === 'part' && (
        <div className={css['months']}>
          <FieldPair>
            <MonthField {...form.field('fromMonth')} label={t('transcripts.from')} years={years} />
            <MonthField {...form.field('toMonth')} label={t('transcripts.to')} years={years} />
          </FieldPair>
        </div>
      )}
    </div>
  )
}

/** First and last month on the book of any fund. */
function endsOf(summary: PeriodFieldsProps['summary']): readonly [string | undefined, string | undefined] {
  const firsts = (summary ?? []).flatMap(({ fromMonth, owed }) => [...(fromMonth ? [fromMonth] : []), ...owed.map(run => run.fromMonth)])
  const lasts = (summary ?? []).flatMap(({ toMonth, owed }) => [...(toMonth ? [toMonth] : []), ...owed.map(run => run.toMonth)])
  return [firsts.toSorted()[0], lasts.toSorted().at(-1)]
}

/** Newest first. */
const yearsBetween = (first: string, last: string): number[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, n) => to - n)
}
