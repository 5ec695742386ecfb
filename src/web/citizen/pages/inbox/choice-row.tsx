import type { NoticePreferences } from '#contract/news.ts'
import type { NewsChannel } from '#domain/news/kinds.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './choose.module.css'
import { lateText } from './late-text.ts'
import type { Choice } from './use-choices.ts'

interface ChoiceRowProps {
  readonly choice: Choice
  readonly reachable: NoticePreferences['reachable']
  /** Kinds wait for different times: each says its own. */
  readonly saysHours: boolean
  /** Just now; undefined when nothing of it was saved on this page. */
  readonly savedAt: number | undefined
  readonly onChange: (channel: NewsChannel, isOn: boolean) => void
}

/** One kind of news with a switch for each way. */
export const ChoiceRow = ({ choice, reachable, saysHours, savedAt, onChange }: ChoiceRowProps) => (
  <fieldset className={css['kind']}>
    <legend>{t(`news.kind.${choice.kind}`)}</legend>
    <p className={css['text']}>{t(`news.kind.${choice.kind}.text`)}</p>
    <div className={css['ways']}>
      {choice.channels
        .filter(channel => channel !== 'sms' || choice.smsAfterHours !== null)
        .map(channel => (
          <Switch
            key={channel}
            id={`${choice.kind}-${channel}`}
            label={t(`news.${channel}`)}
            isOn={choice[channel]}
            // A device may be turned on later: its choice is open before.
            barredBy={channel === 'push' || reachable[channel] ? undefined : `no-${channel}`}
            onChange={isOn => onChange(channel, isOn)}
          />
        ))}
    </div>
    {choice.smsAfterHours === null && (
      <p className={css['text']}>{t(choice.channels.includes('email') ? 'news.sms.never' : 'news.push.only')}</p>
    )}
    {saysHours && choice.sms && choice.smsAfterHours !== null && <p className={css['text']}>{lateText(choice.smsAfterHours)}</p>}
    <p className={css['saved']} role="status">
      {savedAt !== undefined && (
        <>
          <Icon name="check" /> {t('news.saved', { time: formatTime(savedAt) })}
        </>
      )}
    </p>
  </fieldset>
)

interface SwitchProps {
  readonly id: string
  readonly label: string
  readonly isOn: boolean
  /** Id of the reason why it cannot be switched. */
  readonly barredBy: string | undefined
  readonly onChange: (isOn: boolean) => void
}

const Switch = ({ id, label, isOn, barredBy, onChange }: SwitchProps) => (
  <label className={css['way']} htmlFor={id}>
    <input
      id={id}
      type="checkbox"
      role="switch"
      checked={isOn}
      disabled={barredBy !== undefined}
      aria-describedby={barredBy}
      onChange={event => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)
