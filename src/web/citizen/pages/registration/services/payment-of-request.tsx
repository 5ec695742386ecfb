import { useAnswer } from '#web/shared/api/query.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { payPath } from './paths.ts'

/** What was paid for a request: its receipt, and how far the money is that goes back. */
export const PaymentOfRequest = ({ no }: { readonly no: string }) => {
  const { data } = useAnswer('listServicePayments')
  const payment = data?.find(({ requestNo }) => requestNo === no)
  if (!payment) return null
  return (
    <div className={css['noteAbove']}>
      <RowList>
        <Row
          href={payPath(payment)}
          icon="wallet"
          tone={payment.state === 'paid' ? 'ok' : 'info'}
          title={t('payments.receiptOf', { no: payment.receiptNo ?? payment.no })}
          detail={`${formatVnd(payment.amountVnd)} · ${t(`payments.state.${payment.state}`)}`}
        />
      </RowList>
    </div>
  )
}
