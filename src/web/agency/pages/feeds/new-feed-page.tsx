import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { FEED_KINDS, type FeedKind } from '#domain/feeds/shapes.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { refuseFile } from './chosen-file.ts'
import { feedProblemText, kindText } from './feed-words.ts'
import css from './feeds.module.css'
import { FeedDrop } from './feed-drop.tsx'
import { KindColumns } from './kind-columns.tsx'
import { beginFile } from './send-file.ts'
import { t } from './t.ts'

/** Chooses what is in the file, shows what it needs, and takes it. The kind stands in the address. */
export const NewFeedPage = () => {
  useArrival(t('feedPages.new.title'))
  const [params, setParams] = useSearchParams()
  const [, go] = useLocation()
  const [refusal, setRefusal] = useState<string>()
  const [problem, setProblem] = useState<ApiProblem>()
  const kind = FEED_KINDS.find(each => each === params.get('kind'))
  const begin = async (file: File) => {
    const wrong = kind === undefined ? t('feedPages.drop.kindFirst') : refuseFile(file)
    setRefusal(wrong)
    setProblem(undefined)
    if (wrong !== undefined || kind === undefined) return
    try {
      go(`/feeds/${await beginFile(kind, file)}`)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    }
  }
  return (
    <div className={css['page']}>
      <p>
        <AppLink href="/feeds">{t('feedPages.back')}</AppLink>
      </p>
      <h1 tabIndex={-1}>{t('feedPages.new.title')}</h1>
      <p className={css['lead']}>{t('feedPages.new.lead')}</p>
      <div className={css['form']}>
        <SelectField
          id="kind"
          label={t('feedPages.new.kind')}
          hint={t('feedPages.new.kindHint')}
          value={kind ?? ''}
          choices={ORDER.map(value => ({ value, label: kindText(value) }))}
          onChange={value => {
            setRefusal(undefined)
            setParams(value === '' ? {} : { kind: value }, { replace: true })
          }}
        />
        {problem && (
          <Note kind="err" title={t('feedPages.new.refused')} live="assertive">
            <p>{feedProblemText(problem)}</p>
          </Note>
        )}
        {kind && <FeedDrop label={t('feedPages.drop.choose')} onChoose={file => void begin(file)} refusal={refusal} />}
        {kind && <KindColumns key={kind} kind={kind} />}
      </div>
    </div>
  )
}

/** What others need comes first. */
const ORDER: readonly FeedKind[] = [
  'communes',
  'agencies',
  'facilities',
  'collection_points',
  'units',
  'participants',
  'contributions',
  'cards',
  'benefits',
]
