import { useState } from 'react'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { RefusalNote } from './refusal-note.tsx'
import css from './registration.module.css'
import { useClock } from './use-clock.ts'
import type { Code } from './sent-code.ts'

interface CodeHelpProps {
  readonly code: Code
  /** What came of the last request for a code. */
  readonly result: ApiProblem | 'done' | undefined
  readonly hotline: string
  readonly onResend: (channel: Code['channel']) => Promise<void>
}

/** When no code comes: another one, to the same or the other contact. */
export const CodeHelp = ({ code, result, hotline, onResend }: CodeHelpProps) => {
  const [isBusy, setBusy] = useState(false)
  const wait = Math.max(0, Math.ceil((code.resendAt - useClock(code.resendAt)) / 1000))
  const resend = (channel: Code['channel']) => {
    setBusy(true)
    void onResend(channel).finally(() => setBusy(false))
  }
  return (
    <div className={css['after']}>
      <div className={css['end']}>
        <Button look="quiet" wide busy={isBusy} disabled={wait > 0} onClick={() => resend(code.channel)}>
          {wait > 0 ? t('registration.code.againIn', { seconds: wait }) : t('registration.code.again')}
        </Button>
      </div>
      <div className={css['afterSmall']}>
        {result === 'done' && (
          <Note kind="ok" live="polite">
            <p>{t('registration.code.againDone')}</p>
          </Note>
        )}
        {result !== 'done' && <RefusalNote problem={result} hotline={hotline} />}
      </div>
      <div className={css['afterSmall']}>
        <Note title={t('registration.code.none')}>
          <p>
            {code.channel === 'sms' ? t('registration.code.nonePhone', { last: code.sentTo.slice(-3) }) : t('registration.code.noneEmail')}
          </p>
          <p>
            <AppLink href="/support">{t('registration.sent.next.support')}</AppLink>
          </p>
          {code.otherChannel && (
            <div className={css['buttons']}>
              <Button look="second" small busy={isBusy} onClick={() => resend(code.otherChannel ?? code.channel)}>
                {t(code.otherChannel === 'email' ? 'registration.code.viaEmail' : 'registration.code.viaSms')}
              </Button>
            </div>
          )}
        </Note>
      </div>
    </div>
  )
}
