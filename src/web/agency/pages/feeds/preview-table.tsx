import { useState } from 'react'
import type { Feed, FeedPreview } from '#contract/feeds.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { cellText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'

/** The first rows as they were understood. They are people's data and the look is recorded, so somebody asks for them. */
export const PreviewTable = ({ feed }: { readonly feed: Feed }) => {
  const [isAsked, ask] = useState(false)
  return (
    <Panel className={css['part']}>
      <h2 id="preview">{t('feedPages.preview')}</h2>
      <p className="muted">{t('feedPages.preview.more')}</p>
      {isAsked ? (
        <Rows feed={feed} />
      ) : (
        <p>
          <Button look="second" icon="eye" onClick={() => ask(true)}>
            {t('feedPages.preview.show')}
          </Button>
        </p>
      )}
    </Panel>
  )
}

const Rows = ({ feed: { no, kind } }: { readonly feed: Feed }) => {
  const { data, error, refetch } = useAnswer('getFeedPreview', { params: { no: String(no) } }, { staleTime: Infinity })
  if (isProblem(error, 'NOT_FOUND')) return <p role="status">{t('feedPages.preview.gone')}</p>
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton blocks={[6]} />
  if (data.rows.length === 0) return <p role="status">{t('feedPages.preview.none')}</p>
  return <Table kind={kind} preview={data} />
}

const Table = ({ kind, preview: { keys, said, rows } }: { readonly kind: Feed['kind']; readonly preview: FeedPreview }) => (
  <div className={css['scroll']} tabIndex={0} role="region" aria-labelledby="preview">
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t('feedPages.preview.row')}</th>
          {said.map((head, at) => (
            <th key={keys[at]} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="num">
        {rows.map((row, n) => (
          <tr key={n}>
            <th scope="row">{n + 1}</th>
            {row.map((cell, at) => (
              <td key={keys[at]}>{cellText(kind, keys[at] ?? '', cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
