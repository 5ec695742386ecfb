import type { SentMessage } from '#contract/case-tracking.ts'
import { isRecordTemplate, isStaffTemplate, isTemplate, isUnitTemplate } from '#domain/notifications/templates.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import { formatMoment } from './tracker-steps.ts'

/** What was promised to the person and whether it arrived; never what it says. */
export const MessageList = ({ messages }: { readonly messages: readonly SentMessage[] }) =>
  messages.length === 0 ? null : (
    <Section title={t('registration.sent.messages')} id="messages">
      <RowList>
        {messages.map(message => (
          <Row
            key={`${message.template}-${message.channel}-${message.createdAt}`}
            icon={message.channel === 'sms' ? 'chat' : 'email'}
            title={nameOf(message.template)}
            detail={`${t(`registration.sent.via.${message.channel}`, { recipient: message.recipient })} · ${deliveryOf(message)}`}
          />
        ))}
      </RowList>
    </Section>
  )

const nameOf = (template: string): string =>
  t(
    `registration.sent.message.${isTemplate(template) && !isRecordTemplate(template) && !isStaffTemplate(template) && !isUnitTemplate(template) ? template : 'other'}`,
  )

function deliveryOf({ state, sentAt, deliveredAt }: SentMessage): string {
  if (state === 'expired' || state === 'dead') return t('registration.sent.delivery.failed')
  if (sentAt === null) return t('registration.sent.delivery.queued')
  if (deliveredAt === null) return t('registration.sent.delivery.sent', { sent: formatMoment(sentAt) })
  return t('registration.sent.delivery.delivered', { sent: formatMoment(sentAt), delivered: formatTime(deliveredAt) })
}
