import { FEED_SHAPES, type FeedColumn, type FeedKind } from '#domain/feeds/shapes.ts'
import { call } from '#web/shared/api/client.ts'
import { saveFile } from '#web/shared/api/save-file.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language, textOf } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Unfold } from '#web/shared/ui/unfold.tsx'
import { columnName, feedProblemText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'

/** What a file of a kind must say and may say, in words, and an empty one to begin with. */
export const KindColumns = ({ kind }: { readonly kind: FeedKind }) => {
  const { columns } = FEED_SHAPES[kind]
  const needed = columns.filter(({ isRequired }) => isRequired)
  const others = columns.filter(({ isRequired }) => !isRequired)
  const template = useForm({
    initial: {},
    rules: {},
    send: async () => saveFile(await call('getFeedTemplate', { params: { kind }, query: { language: language() } }), `${kind}.csv`),
  })
  return (
    <Panel className={css['part']}>
      <h2>{t('feedPages.new.columns')}</h2>
      <p className="muted">{t('feedPages.new.columnsMore')}</p>
      <Columns columns={needed} />
      {others.length > 0 && (
        <Unfold label={t('feedPages.new.optional', { count: others.length })}>
          <Columns columns={others} />
        </Unfold>
      )}
      {template.problem && <Note kind="err" title={feedProblemText(template.problem)} live="assertive" />}
      <div className={css['template']}>
        <Button look="second" icon="download" busy={template.isBusy} onClick={() => template.submit()}>
          {t('feedPages.new.template')}
        </Button>
        <p className="muted small">{t('feedPages.new.templateMore')}</p>
      </div>
    </Panel>
  )
}

const Columns = ({ columns }: { readonly columns: readonly FeedColumn[] }) => (
  <dl className={css['columns']}>
    {columns.map(column => (
      <div key={column.key}>
        <dt>{columnName(column)}</dt>
        <dd>
          {textOf(`feedColumns.${column.means ?? column.key}`)}{' '}
          {column.example !== '' && <span className="muted">{t('feedPages.new.example', { example: column.example })}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
