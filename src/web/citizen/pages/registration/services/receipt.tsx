import type { ServicePayment } from '#contract/service-payments.ts'
import { formatInstant, formatVnd } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { FeeLines } from './fee-lines.tsx'
import own from './payment.module.css'
import { wordsOf } from './words.ts'

/** The receipt (biên lai): who has paid what for what, when, with its number; printed alone. */
export const Receipt = ({ payment }: { readonly payment: ServicePayment }) => {
  const { receiptNo, paidAt, payer, procedure, amountVnd, no, requestNo, lines } = payment
  return (
    <>
      <Panel className="stack">
        <h2>{t('payments.receipt')}</h2>
        <KeyValue
          rows={[
            { label: t('payments.receiptNo'), value: <strong className="num">{receiptNo}</strong> },
            { label: t('payments.payer'), value: payer },
            { label: t('payments.for'), value: wordsOf(procedure) },
            { label: t('payments.amount'), value: <strong className="num">{formatVnd(amountVnd)}</strong> },
            { label: t('payments.paidAt'), value: paidAt === null ? '–' : formatInstant(paidAt) },
            { label: t('payments.orderNo'), value: <span className="num">{no}</span> },
            ...(requestNo === null ? [] : [{ label: t('services.no'), value: <span className="num">{requestNo}</span> }]),
          ]}
        />
        <FeeLines lines={lines} />
      </Panel>
      <div className={`${css['buttons']} ${own['screen']}`}>
        <Button look="second" icon="document" onClick={() => globalThis.print()}>
          {t('payments.print')}
        </Button>
      </div>
    </>
  )
}
