import type { CaseFile } from '#contract/review.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './comparison.module.css'
import { readable } from './readable.ts'
import support from './support.module.css'

interface ChangeEvidenceProps {
  readonly file: CaseFile
  readonly change: NonNullable<CaseFile['change']>
}

export const ChangeOutcome = ({ outcome }: Pick<NonNullable<CaseFile['change']>, 'outcome'>) =>
  outcome !== null && <Note kind={outcome === 'applied' ? 'ok' : 'warn'} title={t(`review.change.outcome.${outcome}`)} />

/** What is asked for beside what was there, and what an approval does. */
export const ChangeEvidence = ({ file: { comparison }, change: { takesEffectAt, outcome } }: ChangeEvidenceProps) => (
  <div className={support['evidence']}>
    <ChangeOutcome outcome={outcome} />
    {outcome === null && takesEffectAt !== null && (
      <Note kind="info" icon="clock" title={t('review.change.takesEffect', { time: formatInstant(takesEffectAt) })} />
    )}
    <div className={css['panel']}>
      <table className={css['table']}>
        <caption className="spoken">{t('review.change.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.compare.item')}</th>
            <th scope="col">{t('review.change.before')}</th>
            <th scope="col">{t('review.change.asked')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.map(({ item, declared, registry }) => (
            <tr key={item}>
              <th scope="row">{t(`review.item.${item}`)}</th>
              <td className="num">{registry === null ? <span className="muted">–</span> : readable(item, registry)}</td>
              <td className={cx(css['declared'], 'num')}>{readable(item, declared)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <Panel>
      <h2>{t('review.change.effect')}</h2>
      <ul>
        {comparison.some(({ item }) => item !== 'address') && (
          <>
            <li>{t('review.change.proven')}</li>
            <li>{t('review.change.contact')}</li>
          </>
        )}
        {comparison.some(({ item }) => item === 'address') && <li>{t('review.change.address')}</li>}
      </ul>
    </Panel>
  </div>
)
