import type { Comparison, Population, ScannedItem } from '#contract/review-evidence.ts'
import { personalIdKind } from '#domain/participants/identifiers.ts'
import { isOtherPaper } from '#domain/registration/compare.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './comparison.module.css'
import { NameWords } from './name-words.tsx'
import { readable } from './readable.ts'
import { ScannedCell, ScannedHead, ScannedOnlyRows } from './scanned-cells.tsx'

const ICONS = { same: 'check', differs: 'warning', not_on_file: 'info' } as const

interface ComparisonTableProps {
  readonly rows: readonly Comparison[]
  /** Null when the population database is not asked about this paper. */
  readonly population: Population | null
  /** What scanned QR codes say; without any there is no column for them. */
  readonly scanned: readonly ScannedItem[]
}

/** Five columns do not fit on a phone: the table scrolls sideways, by keyboard too. */
const scrolling = () => ({ tabIndex: 0, role: 'region', 'aria-label': t('review.comparison') }) as const

/** What was declared beside what the registry, scanned codes and the population database say. A difference has an icon and a word,
 *  not only a colour. */
export const ComparisonTable = ({ rows, population, scanned }: ComparisonTableProps) => (
  <div className={css['panel']} {...(scanned.length > 0 && scrolling())}>
    <table className={cx(css['table'], scanned.length > 0 && css['broad'])}>
      <caption className="spoken">{t('review.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('review.compare.item')}</th>
          <th scope="col">{t('review.compare.declared')}</th>
          <th scope="col">{t('review.compare.registry')}</th>
          <ScannedHead scanned={scanned} />
          <th scope="col">{t('review.compare.result')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => {
          const { item, declared, registry, result, name } = row
          return (
            <tr key={item}>
              <th scope="row">{t(`review.item.${item}`)}</th>
              <td className={cx(css['declared'], 'num')}>
                {declared === '' ? <span className="muted">{t('review.notDeclared')}</span> : readable(item, declared)}
              </td>
              <td className="num">
                {registry === null ? (
                  <span className="muted">–</span>
                ) : (
                  <span className={cx(result === 'differs' && css['differs'])}>{readable(item, registry)}</span>
                )}
              </td>
              <ScannedCell item={item} scanned={scanned} />
              <td className={cx(css['result'], css[declared === '' ? 'not_on_file' : result])}>
                <span className={css['verdict']}>
                  <Icon name={ICONS[declared === '' ? 'not_on_file' : result]} size="s" />
                  {t(declared === '' ? 'review.result.none' : hasOtherPaper(row) ? 'review.result.otherPaper' : `review.result.${result}`)}
                </span>
                <NameWords name={name} />
                {population && <PopulationVerdict item={item} population={population} />}
              </td>
            </tr>
          )
        })}
        <ScannedOnlyRows scanned={scanned} compared={rows.map(({ item }) => item)} />
      </tbody>
    </table>
    {rows.filter(hasOtherPaper).map(row => (
      <p key={row.item} className={cx(css['statement'], css['warning'])}>
        {otherPaperText(row)}
      </p>
    ))}
    {population && <PopulationStatement population={population} />}
    {scanned.length > 0 && <p className={css['note']}>{t('review.scanned.note')}</p>}
  </div>
)

/** The registry has a number of another kind of paper: no contradiction, and no proof either. */
const hasOtherPaper = ({ item, declared, registry }: Comparison): boolean =>
  item === 'personalId' && declared !== '' && registry !== null && isOtherPaper(declared, registry)

const otherPaperText = ({ declared, registry }: Comparison): string =>
  t('review.otherPaper', {
    declared: t(`review.paper.${personalIdKind(declared)}`),
    registry: t(`review.paper.${personalIdKind(registry ?? '')}`),
  })

/** The population database's word on one item, below the registry's; it never gives its own value. */
export const PopulationVerdict = ({ item, population }: { readonly item: Comparison['item']; readonly population: Population }) => {
  const verdict = verdictOn(item, population)
  return (
    verdict && (
      <span className={cx(css['verdict'], css['population'], css[verdict.result])}>
        <Icon name={ICONS[verdict.result]} size="s" />
        {verdict.text}
      </span>
    )
  )
}

/** When the population database answered, and what. */
export const PopulationStatement = ({ population }: { readonly population: Population }) => (
  <p className={cx(css['statement'], isWarning(population) && css['warning'])}>{populationText(population)}</p>
)

function verdictOn(item: Comparison['item'], { outcome, items }: Population) {
  if ((item !== 'personalId' && item !== 'fullName') || outcome === 'unavailable') return undefined
  if (outcome === 'unknown')
    return item === 'personalId' ? { result: 'differs' as const, text: t('review.population.unknownNo') } : undefined
  const result = item === 'fullName' && items.includes(item) ? ('differs' as const) : ('same' as const)
  return { result, text: t(`review.population.${result}`) }
}

const isWarning = ({ outcome }: Population): boolean => outcome === 'differs' || outcome === 'unknown'

function populationText({ outcome, items, at }: Population): string {
  if (outcome === 'unavailable' || at === null) return t('review.population.said.unavailable')
  const names = items.map(item => t(`review.population.item.${item}`)).join(', ')
  return t(`review.population.said.${outcome}`, { time: formatInstant(at), items: names })
}
