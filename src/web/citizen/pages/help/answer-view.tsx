import { useLocation } from 'wouter'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import type { Turn } from './conversation.ts'
import css from './help.module.css'
import type { Knowledge } from './knowledge.ts'
import { OwnState } from './own-state.tsx'
import { PassageEnd } from './passage-end.tsx'
import { stateOf } from './screens.ts'

interface AnswerViewProps {
  readonly turn: Turn
  readonly knowledge: Knowledge
  /** Asks for a passage that was offered. */
  readonly onChoose: (id: string) => void
}

/** What help says: a passage with its source, or that it does not know and who does. */
export const AnswerView = ({ turn, knowledge, onChoose }: AnswerViewProps) => {
  const { answer } = turn
  const passage = answer.kind === 'answer' ? knowledge.passage(answer.id) : undefined
  const offered = answer.kind === 'answer' ? answer.also : answer.kind === 'unknown' ? answer.near : []
  if (!passage) {
    const kind = answer.kind === 'answer' ? 'unknown' : answer.kind
    return (
      <>
        <h3>{t(`help.ask.${kind}`)}</h3>
        <p>{t(`help.ask.${kind}Text`)}</p>
        <Offered ids={offered} knowledge={knowledge} onChoose={onChoose} />
        <People question={turn.question} />
      </>
    )
  }
  const state = stateOf(passage.id)
  return (
    <>
      <h3>{passage.title}</h3>
      <p>{passage.text}</p>
      {state && <OwnState kind={state} />}
      <PassageEnd passage={passage} />
      <Offered ids={offered} knowledge={knowledge} onChoose={onChoose} />
    </>
  )
}

const Offered = ({ ids, knowledge, onChoose }: { readonly ids: readonly string[] } & Pick<AnswerViewProps, 'knowledge' | 'onChoose'>) =>
  ids.length === 0 ? null : (
    <div className={css['offered']}>
      <p>{t('help.ask.also')}</p>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <button type="button" className={css['chip']} onClick={() => onChoose(id)}>
              {knowledge.passage(id)?.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )

/** Somebody who may know: the hotline, or a request to the agency that carries the question with it. */
export const People = ({ question }: { readonly question: string }) => {
  const [, navigate] = useLocation()
  const carried = { topic: 'other', text: t('help.ask.carried', { question }) }
  return (
    <div className={css['people']}>
      <ButtonLink href={HOTLINE_LINK} look="second" small icon="call">
        {t('help.call.button', { hotline: HOTLINE })}
      </ButtonLink>
      <Button look="second" small icon="chat" onClick={() => navigate('/support', { state: carried })}>
        {t('help.support')}
      </Button>
    </div>
  )
}
