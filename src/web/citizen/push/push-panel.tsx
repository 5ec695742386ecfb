import { useEffect, useState } from 'react'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { t } from '../t.ts'
import { isInstalled } from '../pwa/install.ts'
import { pushState, turnOff, turnOn, type PushOf, type PushState } from './push-device.ts'
import css from './push-panel.module.css'

interface PushPanelProps {
  readonly of: PushOf
}

/** "Báo trên máy này khi có tin": why, the button, and what came of it. The browser asks for permission after a press, never before. */
export const PushPanel = ({ of }: PushPanelProps) => {
  const [state, setState] = useState<PushState>()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isHere = true
    void pushState(of)
      .catch((): PushState => 'off')
      .then(found => isHere && setState(found))
    return () => void (isHere = false)
  }, [])
  const change = async (work: () => Promise<PushState>) => {
    setBusy(true)
    setFailure(undefined)
    await work().then(setState, setFailure)
    setBusy(false)
  }
  if (state === undefined) return null
  return (
    <Section title={t('push.title')} id="push">
      <div className={css['parts']}>
        <State state={state} of={of} />
        {failure !== undefined && <Failure failure={failure} />}
        {state === 'on' ? (
          <Button look="second" busy={isBusy} onClick={() => void change(turnOff)}>
            {t('push.turnOff')}
          </Button>
        ) : (
          state !== 'unsupported' &&
          state !== 'install' && (
            <Button look="second" icon="bell" busy={isBusy} onClick={() => void change(() => turnOn(of))}>
              {t('push.turnOn')}
            </Button>
          )
        )}
      </div>
    </Section>
  )
}

/** Where a browser keeps what it was forbidden: beside the address of the page, or in the settings of the phone for an app. */
const IN_TAB = ['push.denied.tab.1', 'push.denied.tab.2', 'push.denied.again'] as const
const IN_APP = ['push.denied.app.1', 'push.denied.app.2', 'push.denied.again'] as const

const State = ({ state, of }: { readonly state: PushState; readonly of: PushOf }) => {
  if (state === 'on')
    return (
      <Note kind="ok" title={t('push.on')} live="polite">
        <p>{t('push.on.text')}</p>
      </Note>
    )
  if (state === 'denied' || state === 'dismissed')
    return (
      <Note kind="warn" title={t(`push.${state}`)} live="polite">
        <p>{t(`push.${state}.text`)}</p>
        {state === 'denied' && (
          <ol className={css['steps']}>
            {(isInstalled() ? IN_APP : IN_TAB).map(step => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        )}
      </Note>
    )
  if (state === 'unsupported') return <p>{t('push.unsupported')}</p>
  if (state === 'install')
    return (
      <p>
        {t('push.install')} <AppLink href="/help/install">{t('push.install.how')}</AppLink>
      </p>
    )
  return <p>{t(of === 'account' ? 'push.why.account' : 'push.why.dossier')}</p>
}

/** What the server says in its own words; anything else came from the push service of the browser. */
const Failure = ({ failure }: { readonly failure: unknown }) => (
  <Note kind="warn" title={t('push.noService')} live="polite">
    <p>{failure instanceof ApiProblem ? problemText(failure) : t('push.noService.text')}</p>
  </Note>
)
