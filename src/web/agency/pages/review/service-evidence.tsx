import type { CaseFile } from '#contract/review.ts'
import type { ServiceContent } from '#contract/review-evidence.ts'
import type { ServiceEntry } from '#contract/services.ts'
import { CATALOGUE, findProcedure } from '#domain/services/catalogue.ts'
import { specOf } from '#domain/services/fields.ts'
import { formatDay, formatMonth, formatSocialInsuranceNo, formatVnd } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { ClaimEvidence } from './claim-evidence.tsx'
import css from './comparison.module.css'
import { PhotoCompare } from './photo-compare.tsx'
import support from './support.module.css'
import { whereTo } from './where-to.ts'

interface ServiceEvidenceProps {
  readonly file: CaseFile
  readonly service: ServiceContent
}

/** What is asked for beside what was on file, what an approval does, and the conditions of the procedure. */
export const ServiceEvidence = ({
  file,
  service: { procedure, entries, onFile, effect, paidVnd, isForgotten, claim, guardian },
}: ServiceEvidenceProps) => {
  const law = findProcedure(CATALOGUE, procedure)?.law ?? ''
  return (
    <>
      {file.photos.length > 0 && <PhotoCompare file={file} />}
      <div className={support['evidence']}>
        {guardian && (
          <Note kind={guardian.isOpen ? 'info' : 'warn'} icon="family" title={t('review.dispute.reporter', { name: guardian.fullName })}>
            <p>{t(`review.service.guardian.${guardian.isOpen ? guardian.relation : 'ended'}`)}</p>
          </Note>
        )}
        <div className={css['panel']}>
          <table className={css['table']}>
            <caption className="spoken">{t('review.service.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('review.service.item')}</th>
                <th scope="col">{t('review.service.onFile')}</th>
                <th scope="col">{t('review.service.asked')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(entry => {
                const known = onFile.find(({ field }) => field === entry.field)
                return (
                  <tr key={entry.field}>
                    <th scope="row">{t(`services.field.${entry.field}`)}</th>
                    <td className="num">{known ? readable(known) : <span className="muted">–</span>}</td>
                    <td className={cx(css['declared'], 'num')}>{readable(entry)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
        {claim && <ClaimEvidence claim={claim} />}
        {isForgotten && <p className="muted">{t('review.service.forgotten')}</p>}
        <Panel>
          <h2>{textOf(`procedures.name.${procedure}`) ?? t('review.service.procedureGone')}</h2>
          <KeyValue
            rows={[
              { label: t('review.item.fullName'), value: file.applicantName },
              { label: t('services.who'), value: textOf(`procedures.who.${procedure}`) ?? '–' },
              ...(paidVnd === null ? [] : [{ label: t('review.service.paid'), value: <span className="num">{formatVnd(paidVnd)}</span> }]),
              { label: t('review.service.effect'), value: t(`review.service.effect.${effect}`) },
              ...(law === '' ? [] : [{ label: t('services.law'), value: <span lang="vi">{law}</span> }]),
              { label: t('review.feedback.contact'), value: whereTo(file) },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}

function readable({ field, value, name }: ServiceEntry): string {
  if (name !== null) return `${name} (${value})`
  const { kind } = specOf(field)
  if (kind === 'day') return formatDay(value)
  if (kind === 'month') return formatMonth(value)
  if (kind === 'amount') return formatVnd(Number(value))
  if (field === 'otherNumber') return formatSocialInsuranceNo(value)
  return textOf(`services.choice.${field}.${value}`) ?? value
}
