import { useState, type ReactNode } from 'react'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'
import css from './code-help.module.css'
import { useClock } from './use-clock.ts'
import type { Code } from './sent-code.ts'

interface CodeHelpProps {
  readonly code: Code
  /** The code helps no more: asking for another one is what is to be done. */
  readonly isOver: boolean
  /** What came of the last request for a code. */
  readonly result: ApiProblem | 'done' | undefined
  readonly hotline: string
  /** The page has a way to correct the number. */
  readonly canEdit?: boolean
  readonly onResend: (channel: Code['channel']) => Promise<void>
  /** Where an email may be given for the code. */
  readonly giveEmail?: ReactNode
  /** What else helps when no code comes. */
  readonly children?: ReactNode
}

/** When no code comes: another one, to the same or the other contact. */
export const CodeHelp = (props: CodeHelpProps) => {
  const { code, isOver, result, hotline, onResend } = props
  const [isBusy, setBusy] = useState(false)
  const waitS = useSecondsUntil(code.resendAt)
  const aliveS = useSecondsUntil(code.endsAt)
  const resend = (channel: Code['channel']) => {
    setBusy(true)
    void onResend(channel).finally(() => setBusy(false))
  }
  const isLong = waitS > LONG_S
  return (
    <div className={css['after']}>
      <div className={css['end']}>
        <Button
          look={isOver ? 'second' : 'quiet'}
          wide
          busy={isBusy}
          disabled={waitS > 0}
          describedBy={isLong ? 'again-from' : undefined}
          onClick={() => resend(code.channel)}
        >
          {againText(waitS)}
        </Button>
        {isLong && <p id="again-from">{longWait(code, isOver || aliveS === 0)}</p>}
      </div>
      <div className={css['afterSmall']}>
        {result === 'done' && (
          <Note kind="ok" live="polite">
            <p>{t('code.againDone')}</p>
          </Note>
        )}
        {result !== 'done' && <RefusalNote problem={result} hotline={hotline} />}
      </div>
      <div className={css['afterSmall']}>
        <Note title={t('code.none')}>
          <p>{noneText(code, props.canEdit === true)}</p>
          {code.otherChannel && <OtherWay {...props} channel={code.otherChannel} isBusy={isBusy} onResend={resend} />}
          {props.children}
        </Note>
      </div>
    </div>
  )
}

const noneText = ({ channel, sentTo }: Code, canEdit: boolean): string => {
  if (channel === 'email') return t('code.noneEmail')
  return t(canEdit ? 'code.nonePhone' : 'code.noneThere', { last: sentTo.slice(-3) })
}

interface OtherWayProps extends Omit<CodeHelpProps, 'onResend'> {
  readonly channel: Code['channel']
  readonly isBusy: boolean
  readonly onResend: (channel: Code['channel']) => void
}

/** The other contact: offered after a minute, or at once when the message cannot be delivered. */
const OtherWay = ({ code, channel, isBusy, onResend, giveEmail }: OtherWayProps) => {
  const waitS = useSecondsUntil(code.otherAt)
  if (waitS > LONG_S) return null
  if (waitS > 0) return <p>{t(channel === 'email' ? 'code.emailIn' : 'code.smsIn', { seconds: waitS })}</p>
  if (code.asksEmail && giveEmail) return <>{giveEmail}</>
  return (
    <div className={css['buttons']}>
      <Button look="second" small busy={isBusy} onClick={() => onResend(channel)}>
        {t(channel === 'email' ? 'code.viaEmail' : 'code.viaSms')}
      </Button>
    </div>
  )
}

/** Beyond this a wait is told in minutes, with the time at which it ends. */
const LONG_S = 180

const againText = (waitS: number): string => {
  if (waitS <= 0) return t('code.again')
  if (waitS <= LONG_S) return t('code.againIn', { seconds: waitS })
  return t('code.againInMinutes', { minutes: Math.ceil(waitS / 60) })
}

/** As long as the last code may still come, nobody shall go away because of the next one. */
const longWait = ({ resendAt }: Code, isOver: boolean): string =>
  isOver ? t('code.againFrom', { time: formatTime(resendAt) }) : t('code.stillComing')

const useSecondsUntil = (at: number): number => Math.max(0, Math.ceil((at - useClock(at)) / 1000))
