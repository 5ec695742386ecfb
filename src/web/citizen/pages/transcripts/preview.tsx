import type { TranscriptContent } from '#contract/transcripts.ts'
import { TRANSCRIPT_FIELDS } from '#domain/transcripts/choice.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { monthsText, yearsMonthsText } from '../../duration.ts'
import { t } from '../../t.ts'
import { ContentView } from '../../transcript-parts/content-view.tsx'
import { contentOf, hasContent, type Values } from './choice-form.ts'
import css from './transcripts.module.css'

/** In plain words what would stand on it, as the server has it now: it follows each choice. */
export const Preview = ({ values }: { readonly values: Values }) => (
  <Section title={t('transcripts.preview')} id="preview">
    <Panel>{hasContent(values) ? <Chosen values={values} /> : <p>{t('transcripts.preview.choose')}</p>}</Panel>
  </Section>
)

const Chosen = ({ values }: { readonly values: Values }) => {
  const { data, error, refetch } = useAnswer('previewTranscript', { body: contentOf(values) }, { keepsBefore: true, staleTime: 300_000 })
  if (isProblem(error, 'TRANSCRIPT_EMPTY'))
    return (
      <Note kind="warn" live="polite" title={t('transcripts.preview.empty')}>
        <p>{problemText(error)}</p>
      </Note>
    )
  if (!data) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[2, 2, 2]} />
  const without = TRANSCRIPT_FIELDS.filter(field => !data.fields.includes(field))
  return (
    <div className="stack">
      <div role="status">
        <ul className={css['lines']}>
          {linesOf(data).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="small muted">
        {without.length > 0 &&
          `${t('transcripts.preview.without', { fields: without.map(field => t(`transcripts.field.${field}`).toLocaleLowerCase()).join(', ') })} `}
        {t('transcripts.preview.never')}
      </p>
      <details className={css['whole']}>
        <summary>{t('transcripts.preview.whole')}</summary>
        <ContentView content={data} />
      </details>
    </div>
  )
}

function linesOf({ totals, rows, years, fields }: TranscriptContent): string[] {
  const units = [...new Set(rows.flatMap(({ unitName }) => unitName ?? []))]
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  return [
    ...totals.map(totalLine),
    ...(units.length > 0 ? [unitsLine(units)] : []),
    ...(fields.includes('pay') ? [t('transcripts.preview.pay')] : []),
    ...(first !== undefined && last !== undefined ? [t('transcripts.preview.years', { from: first, to: last })] : []),
  ]
}

const totalLine = ({ fund, months, owedMonths }: TranscriptContent['totals'][number]): string =>
  owedMonths > 0
    ? t('transcripts.preview.totalOwed', {
        fund: t(`transcripts.fund.${fund}`),
        time: yearsMonthsText(months),
        owed: monthsText(owedMonths),
      })
    : t('transcripts.preview.total', { fund: t(`transcripts.fund.${fund}`), time: yearsMonthsText(months) })

const unitsLine = (units: readonly string[]): string => {
  const names = units.join(', ')
  return units.length === 1 ? t('transcripts.preview.unit', { names }) : t('transcripts.preview.units', { count: units.length, names })
}
