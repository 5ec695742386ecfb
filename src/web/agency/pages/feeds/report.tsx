import type { Feed } from '#contract/feeds.ts'
import { FEED_SHAPES } from '#domain/feeds/shapes.ts'
import { NumberTiles } from '#web/shared/ui/number-tiles.tsx'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Unfold } from '#web/shared/ui/unfold.tsx'
import { wholeText } from '../../parts/whole-text.ts'
import { columnName, meaningText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'

type Counts = NonNullable<Feed['counts']>

/** The numbers of a file and one sentence on what they mean. */
export const Report = ({ feed, counts }: { readonly feed: Feed; readonly counts: Counts }) => {
  const { faults } = counts
  return (
    <section className={css['report']} aria-labelledby="report">
      <h2 id="report">{t(isWritten(feed) ? 'feedPages.result' : 'feedPages.report')}</h2>
      <Numbers counts={counts} />
      {faults > 0 ? (
        <Note kind="err" title={faultsTitle(counts)}>
          <p>{t(counts.hasMoreFaults ? 'feedPages.report.faultsStop' : 'feedPages.report.faultsMore')}</p>
        </Note>
      ) : (
        <Meaning feed={feed} counts={counts} />
      )}
      {feed.appliedBefore !== null && (
        <Note kind="warn" title={t('feedPages.report.before', { no: feed.appliedBefore })}>
          <p>
            <AppLink href={`/feeds/${feed.appliedBefore}`}>{t('feedPages.report.beforeMore', { no: feed.appliedBefore })}</AppLink>
          </p>
        </Note>
      )}
    </section>
  )
}

function faultsTitle({ faults, hasMoreFaults }: Counts): string {
  if (faults === 1) return t('feedPages.report.faultsTitleOne')
  return t(hasMoreFaults ? 'feedPages.report.faultsMany' : 'feedPages.report.faultsTitle', { count: wholeText(faults) })
}

/** The numbers say what was done, also when it was undone since. */
const isWritten = ({ appliedAt }: Feed): boolean => appliedAt !== null

const Numbers = ({ counts }: { readonly counts: Counts }) => (
  <NumberTiles className={css['counts']}>
    {(['rows', 'added', 'changed', 'same', 'faults'] as const).map(name => (
      <div key={name} className={name === 'faults' && counts.faults > 0 ? css['bad'] : undefined}>
        <dt>{t(`feedPages.report.${name}`)}</dt>
        <dd className="num">{wholeText(counts[name])}</dd>
      </div>
    ))}
  </NumberTiles>
)

const Meaning = ({ feed, counts }: { readonly feed: Feed; readonly counts: Counts }) => {
  const isAny = counts.added + counts.changed > 0
  if (isAny)
    return (
      <p className={css['meaning']}>
        {meaningText(isWritten(feed) ? 'did' : 'would', counts)} {feed.state === 'taken_back' && t('feedPages.report.undone')}
      </p>
    )
  return (
    <Note kind="ok" title={t('feedPages.report.nothing')}>
      {feed.state !== 'forgotten' && <p>{t('feedPages.report.nothingMore')}</p>}
    </Note>
  )
}

interface ColumnsProps {
  readonly feed: Feed
  readonly columns: NonNullable<Feed['columns']>
}

/** Which heads were understood as what, and which were passed over. */
export const Columns = ({ feed: { kind, sha256 }, columns: { keys, said, ignored } }: ColumnsProps) => (
  <Panel className={css['part']}>
    <h2>{t('feedPages.columns')}</h2>
    {ignored.length > 0 && (
      <Note kind="warn" title={t('feedPages.columns.ignored', { count: ignored.length })}>
        <p>{t('feedPages.columns.ignoredMore', { names: ignored.join(', ') })}</p>
      </Note>
    )}
    <Unfold label={t('feedPages.columns.read', { count: keys.length })}>
      <ul className={css['heads']}>
        {keys.map((key, at) => (
          <li key={key}>{headText(kind, key, said[at] ?? key)}</li>
        ))}
      </ul>
      {sha256 !== null && (
        <p className={css['sha256']}>
          {t('feedPages.columns.sha256')}: <span className="num">{sha256}</span>
        </p>
      )}
    </Unfold>
  </Panel>
)

function headText(kind: Feed['kind'], key: string, said: string): string {
  const column = FEED_SHAPES[kind].columns.find(each => each.key === key)
  const name = column ? columnName(column) : key
  return said === name ? said : t('feedPages.columns.as', { said, name })
}
