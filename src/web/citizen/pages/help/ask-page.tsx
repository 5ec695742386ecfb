import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AnswerView } from './answer-view.tsx'
import { useConversation } from './conversation.ts'
import css from './help.module.css'
import { useKnowledge, type PassageId } from './knowledge.ts'

const EXAMPLES: readonly PassageId[] = ['code-missing', 'dossier-track', 'card-expired', 'law-maternity']
const LONGEST = 300

/** Questions and answers: local, with the source, and honest about what is not known. */
export const AskPage = () => {
  const knowledge = useKnowledge()
  const { turns, typed: before, type, add, forget } = useConversation()
  const [typed, setTyped] = useState(before)
  const end = useRef<HTMLHeadingElement>(null)
  const count = useRef(turns.length)
  useEffect(() => {
    // The newest question goes to the top, so that its answer is read from its beginning.
    if (turns.length > count.current) {
      end.current?.scrollIntoView({ block: 'start' })
      // The button that was pressed may be gone.
      if (document.activeElement === document.body) end.current?.focus({ preventScroll: true })
    }
    count.current = turns.length
  }, [turns.length])
  if (!knowledge)
    return (
      <Page narrow>
        <PageHeader title={t('help.ask.title')} />
        <Skeleton blocks={[6, 4]} />
      </Page>
    )
  const choose = (id: string) => {
    const passage = knowledge.passage(id)
    if (passage) add({ question: passage.title, answer: { kind: 'answer', id, also: [] } })
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const question = typed.trim()
    if (question === '') return
    setTyped('')
    add({ question, answer: knowledge.ask(question) })
  }
  return (
    <Page narrow>
      <PageHeader title={t('help.ask.title')}>
        <p>{t('help.ask.lead')}</p>
      </PageHeader>
      <div role="log" aria-label={t('help.ask.log')} className={css['log']}>
        <ol>
          {turns.map((turn, at) => (
            <li key={at} className={css['turn']}>
              <h2 className={css['asked']} tabIndex={-1} ref={at === turns.length - 1 ? end : undefined}>
                <span className="spoken">{t('help.ask.you')} </span>
                {turn.question}
              </h2>
              <div className={css['said']}>
                <AnswerView turn={turn} knowledge={knowledge} onChoose={choose} />
              </div>
            </li>
          ))}
        </ol>
      </div>
      {turns.length === 0 && (
        <div className={css['offered']}>
          <p>{t('help.ask.examples')}</p>
          <ul>
            {EXAMPLES.map(id => (
              <li key={id}>
                <button type="button" className={css['chip']} onClick={() => choose(id)}>
                  {knowledge.passage(id)?.title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form onSubmit={ask} className={css['asking']} noValidate>
        <TextField
          id="question"
          label={t('help.ask.field')}
          hint={t('help.ask.hint')}
          value={typed}
          onChange={next => {
            setTyped(next)
            type(next)
          }}
          autoComplete="off"
          maxLength={LONGEST}
        />
        <div className={css['people']}>
          <Button type="submit" icon="chat">
            {t('help.ask.send')}
          </Button>
          {turns.length > 0 && (
            <Button
              look="quiet"
              onClick={() => {
                setTyped('')
                forget()
              }}
            >
              {t('help.ask.forget')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}
