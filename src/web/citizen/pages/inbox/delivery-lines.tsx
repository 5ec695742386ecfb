import type { Notice, NoticeDelivery } from '#contract/inbox.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { formatInstant, formatTime } from '#web/shared/i18n/formats.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './inbox.module.css'

const ICONS: Readonly<Record<NoticeDelivery['channel'], IconName>> = { push: 'bell', sms: 'chat', email: 'email' }

/** By which ways a notice went out, and how far each has come. */
export const DeliveryLines = ({ notice: { at, delivery } }: { readonly notice: Notice }) => (
  <section className={css['delivery']} aria-labelledby="delivery">
    <h3 id="delivery">{t('inbox.delivery')}</h3>
    {delivery.length === 0 ? (
      <p>{t('inbox.delivery.none')}</p>
    ) : (
      <ul>
        {delivery.map(way => (
          <li key={way.channel} data-state={way.state}>
            <Icon name={way.state === 'failed' ? 'warning' : ICONS[way.channel]} />
            <span>{deliveryText(way, at)}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

/** "Đã gửi tin nhắn lúc 10:05, đã tới điện thoại." On the notice's own day without the day. */
function deliveryText({ channel, state, promisedAt, sentAt, failedAt }: NoticeDelivery, noticeAt: string): string {
  const time = (instant: string | null): string => timeFrom(instant ?? promisedAt, noticeAt)
  switch (state) {
    case 'waiting':
      return t(`inbox.delivery.${channel}.waiting`)
    case 'sent':
    case 'delivered':
      return t(`inbox.delivery.${channel}.${state}`, { time: time(sentAt) })
    case 'failed':
      return t(`inbox.delivery.${channel}.failed`, { time: time(failedAt) })
  }
}

const timeFrom = (instant: string, noticeAt: string): string =>
  dayInVietnam(new Date(instant)) === dayInVietnam(new Date(noticeAt)) ? formatTime(instant) : formatInstant(instant)
