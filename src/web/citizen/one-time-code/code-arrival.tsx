import type { CodeMessage } from '#contract/one-time-code.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../t.ts'
import css from './code-arrival.module.css'

type Look = 'wait' | 'good' | 'bad'
const LOOKS: Readonly<Record<CodeMessage['arrival'], { readonly look: Look; readonly icon: IconName }>> = {
  sending: { look: 'wait', icon: 'clock' },
  delayed: { look: 'bad', icon: 'clock' },
  sent: { look: 'wait', icon: 'clock' },
  slow: { look: 'bad', icon: 'clock' },
  delivered: { look: 'good', icon: 'check' },
  failed: { look: 'bad', icon: 'warning' },
}

/** How far each message with a code has come. One message needs no name; of several each is named. */
export const CodeArrival = ({ messages }: { readonly messages: readonly CodeMessage[] }) => {
  const shown = messages.filter((message, index) => index === 0 || message.isAlive)
  return (
    <div role="status">
      <ul className={css['list']}>
        {shown.map(message => {
          const { look, icon } = LOOKS[message.arrival]
          return (
            <li key={`${message.channel}-${message.at}`} className={cx(css['line'], css[look])}>
              <Icon name={icon} size="s" />
              <span>
                {shown.length > 1 && <span className={css['to']}>{t(`code.to.${message.channel}`, { to: message.recipient })}</span>}
                {stateOf(message)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function stateOf({ arrival, at, deliveredAt }: CodeMessage): string {
  const sent = formatTime(at)
  switch (arrival) {
    case 'sending':
    case 'delayed':
    case 'failed':
      return t(`code.arrival.${arrival}`)
    case 'sent':
    case 'slow':
      return t(`code.arrival.${arrival}`, { sent })
    case 'delivered':
      return t('code.arrival.delivered', { sent, delivered: formatTime(deliveredAt ?? at) })
  }
}
