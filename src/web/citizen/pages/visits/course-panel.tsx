import type { Visit } from '#contract/visits.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { isStay, nameOf } from './words.ts'
import css from './visits.module.css'

type Line = readonly [label: string, value: string | null]
const rowsOf = (lines: readonly Line[]) =>
  lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value: <span className="num">{value}</span> }]))

/** What it was: the name of the code in the language of the screen, the code, and the doctor's own words. */
export const DiagnosisPanel = ({ visit: { diagnosis, words, accompanying } }: { readonly visit: Visit }) => (
  <Section title={t('visits.diagnosis')} id="diagnosis">
    <Panel>
      <p className={css['illness']}>{diagnosis?.name ? nameOf(diagnosis) : words}</p>
      <p className="small muted">
        {diagnosis
          ? `${t('visits.diagnosis.code', { code: diagnosis.code })}${diagnosis.name ? '' : `. ${t('visits.diagnosis.unknown')}`}`
          : t('visits.diagnosis.none')}
      </p>
      <KeyValue
        rows={[
          ...(diagnosis?.name ? rowsOf([[t('visits.words'), words]]) : []),
          ...(accompanying.length > 0
            ? [
                {
                  label: t('visits.accompanying'),
                  value: (
                    <ul>
                      {accompanying.map(one => (
                        <li key={one.code}>{one.name ? `${nameOf(one)} (${one.code})` : one.code}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  </Section>
)

/** From coming to leaving. */
export const CoursePanel = ({ visit }: { readonly visit: Visit }) => {
  const stay = isStay(visit)
  return (
    <Section title={t('visits.course')} id="course">
      <Panel>
        <KeyValue
          rows={rowsOf([
            [t(stay ? 'visits.in.stay' : 'visits.in'), formatInstant(visit.inAt)],
            [t(stay ? 'visits.out.stay' : 'visits.out'), visit.outAt ? formatInstant(visit.outAt) : t('visits.out.open')],
            [t('visits.days'), visit.daysOfCare === null ? null : String(visit.daysOfCare)],
            [t('visits.reason'), visit.reason],
            [t('visits.admission'), visit.admission],
            [t('visits.treatment'), visit.treatment],
            [t('visits.result'), visit.result && nameOf(visit.result)],
            [t('visits.discharge'), stay ? visit.discharge && nameOf(visit.discharge) : null],
            [t('visits.comeBack'), visit.comeBackOn && formatDay(visit.comeBackOn)],
            [t('visits.card'), visit.cards.map(({ cardNo }) => cardNo).join(', ')],
            [t('visits.recordNo'), visit.recordNo],
          ])}
        />
      </Panel>
    </Section>
  )
}
