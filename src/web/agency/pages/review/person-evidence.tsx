import type { CaseFile } from '#contract/review.ts'
import type { Comparison } from '#contract/review-evidence.ts'
import { mayExchangePerson, PERSONAL_ITEMS } from '#domain/changes/personal.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { ChangeOutcome } from './change-evidence.tsx'
import css from './comparison.module.css'
import { PopulationStatement, PopulationVerdict } from './comparison-table.tsx'
import { NameWords } from './name-words.tsx'
import { PhotoCompare } from './photo-compare.tsx'
import { readable } from './readable.ts'
import support from './support.module.css'

interface PersonEvidenceProps {
  readonly file: CaseFile
  readonly change: NonNullable<CaseFile['change']>
}

/** The papers of a change about the person, old beside new in words, and what an approval does. */
export const PersonEvidence = ({ file, change: { outcome } }: PersonEvidenceProps) => {
  const asked = PERSONAL_ITEMS.filter(item => file.comparison.some(row => row.item === item && row.result !== 'same'))
  return (
    <>
      <PhotoCompare file={file} />
      <div className={support['evidence']}>
        <ChangeOutcome outcome={outcome} />
        <div className={css['panel']}>
          <table className={css['table']}>
            <caption className="spoken">{t('review.change.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('review.compare.item')}</th>
                <th scope="col">{t('review.change.before')}</th>
                <th scope="col">{t('review.change.asked')}</th>
                <th scope="col">{t('review.change.compare')}</th>
              </tr>
            </thead>
            <tbody>
              {file.comparison.map(row => (
                <Row key={row.item} row={row} population={file.population} />
              ))}
            </tbody>
          </table>
          {file.population && <PopulationStatement population={file.population} />}
        </div>
        <Panel>
          <h2>{t('review.change.effect')}</h2>
          <ul className={support['list']}>
            <li>{t('review.change.person')}</li>
            {asked.includes('personalId') && <li>{t('review.change.personalId')}</li>}
            {mayExchangePerson(asked) && <li>{t('review.change.two')}</li>}
          </ul>
        </Panel>
      </div>
    </>
  )
}

const ICONS = { same: 'check', differs: 'edit', not_on_file: 'plus' } as const

const Row = ({
  row: { item, declared, registry, result, name },
  population,
}: { readonly row: Comparison } & Pick<CaseFile, 'population'>) => (
  <tr>
    <th scope="row">{t(`review.item.${item}`)}</th>
    <td className="num">{registry === null ? <span className="muted">–</span> : readable(item, registry)}</td>
    <td className={cx(result !== 'same' && css['declared'], 'num')}>
      {declared === '' ? <span className="muted">–</span> : readable(item, declared)}
    </td>
    <td className={css['result']}>
      {(declared !== '' || registry !== null) && (
        <span className={css['verdict']}>
          <Icon name={ICONS[result]} size="s" />
          {t(`review.change.${result}`)}
        </span>
      )}
      <NameWords name={name} />
      {population && <PopulationVerdict item={item} population={population} />}
    </td>
  </tr>
)
