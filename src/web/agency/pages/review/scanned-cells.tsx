import type { Comparison, ScannedItem } from '#contract/review-evidence.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './comparison.module.css'
import { NameWords } from './name-words.tsx'
import { readable } from './readable.ts'

interface Scanned {
  readonly scanned: readonly ScannedItem[]
}

const sourcesOf = (scanned: readonly ScannedItem[]): readonly ScannedItem['source'][] => [...new Set(scanned.map(({ source }) => source))]

/** Head of the column: the paper whose code was scanned, or both. */
export const ScannedHead = ({ scanned }: Scanned) => {
  const [source, ...more] = sourcesOf(scanned)
  if (source === undefined) return null
  return <th scope="col">{t(more.length > 0 ? 'review.compare.bothCodes' : `review.compare.${source}`)}</th>
}

/** What the codes say of one item: each paper by name where both were scanned and do not agree. */
export const ScannedCell = ({ item, scanned }: Scanned & { readonly item: Comparison['item'] | ScannedItem['item'] }) => {
  if (scanned.length === 0) return null
  const said = scanned.filter(row => row.item === item)
  const [first] = said
  const shown = first && said.every(({ value }) => value === first.value) ? [first] : said
  return (
    <td className="num">
      {first === undefined && <span className="muted">–</span>}
      {shown.map(row => (
        <span key={row.source} className={css['said']}>
          <span className={cx(row.result === 'differs' && css['differs'])}>{readable(item, row.value)}</span>
          {row.name && row.name.grade !== 'same' && <NameWords name={row.name} />}
          {shown.length > 1 && <span className="muted"> ({t(`review.scanned.${row.source}`)})</span>}
          {row.result === 'differs' && (
            <>
              {' '}
              <Icon name="warning" size="s" className={css['warning']} />
              <span className="spoken">{t('review.scanned.differs')}</span>
            </>
          )}
        </span>
      ))}
    </td>
  )
}

/** Rows of items that nobody declares: old number, birth date and sex, beside the registry. */
export const ScannedOnlyRows = ({ scanned, compared }: Scanned & { readonly compared: readonly string[] }) => {
  const items = [...new Set(scanned.map(({ item }) => item))].filter(item => !compared.includes(item))
  return items.map(item => {
    const said = scanned.filter(row => row.item === item)
    const registry = said.find(row => row.registry !== null)?.registry
    const result = said.find(row => row.result === 'differs')?.result ?? said[0]?.result ?? 'not_on_file'
    return (
      <tr key={item}>
        <th scope="row">{t(`review.item.${item}`)}</th>
        <td>
          <span className="muted">{t('review.notDeclared')}</span>
        </td>
        <td className="num">{registry === undefined || registry === null ? <span className="muted">–</span> : readable(item, registry)}</td>
        <ScannedCell item={item} scanned={scanned} />
        <td className={cx(css['result'], css[result])}>
          <span className={css['verdict']}>
            <Icon name={result === 'same' ? 'check' : result === 'differs' ? 'warning' : 'info'} size="s" />
            {t(`review.result.${result}`)}
          </span>
        </td>
      </tr>
    )
  })
}
