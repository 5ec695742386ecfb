import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant, formatVnd } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../../t.ts'
import { payPath } from './paths.ts'
import { wordsOf } from './words.ts'

/** What waits to be paid stands above everything else; money that goes back beside it. */
export const PaymentsWaiting = () => {
  const { data = [] } = useAnswer('listServicePayments')
  const waiting = data.filter(({ canPay, state }) => canPay || state === 'refund_pending')
  if (waiting.length === 0) return null
  return (
    <Section id="to-pay" title={t('payments.waiting')}>
      <RowList>
        {waiting.map(payment => (
          <Row
            key={payment.id}
            href={payPath(payment)}
            icon="wallet"
            tone={payment.canPay ? 'warn' : 'info'}
            title={wordsOf(payment.procedure)}
            detail={
              payment.canPay
                ? t('payments.payUntil', { amount: formatVnd(payment.amountVnd), time: formatInstant(payment.expiresAt) })
                : t('payments.state.refund_pending')
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
