import { useState } from 'react'
import type { ServicePayment } from '#contract/service-payments.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant, formatVnd } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { HOTLINE } from '../../../contact.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { FeeLines } from './fee-lines.tsx'
import { keepPayment } from './own-payments.ts'
import { formPath, slugOf } from './paths.ts'
import own from './payment.module.css'
import { Receipt } from './receipt.tsx'
import { wordsOf } from './words.ts'

/** How often it is asked whether the money has come. */
const EACH_MS = 3_000

/** One payment: what it is for, how it is reckoned, the way to the gateway, the receipt, and money that goes back. */
export const PayPage = ({ no }: { readonly no: string }) => {
  const { data, error, refetch } = useAnswer('listServicePayments', undefined, {
    staleTime: 0,
    refetchInterval: () => (isMovingNow(no) ? EACH_MS : false),
  })
  const payment = data?.find(one => one.no === no)
  return (
    <Page narrow>
      <PageHeader title={payment ? wordsOf(payment.procedure) : t('payments.title')} />
      {!data && (error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[6, 4]} />)}
      {data && !payment && (
        <Empty icon="document" title={t('payments.missing')} action={<ButtonLink href="/services">{t('services.all')}</ButtonLink>}>
          {t('services.missingText')}
        </Empty>
      )}
      {payment && <Payment payment={payment} />}
    </Page>
  )
}

/** Whether something may happen to it without this page. */
function isMovingNow(no: string): boolean {
  const known = queryClient.getQueryData<readonly ServicePayment[]>(answerKey('listServicePayments'))
  const payment = known?.find(one => one.no === no)
  return payment?.state === 'refund_pending' || (payment?.state === 'pending' && payment.payUrl !== null)
}

const Payment = ({ payment }: { readonly payment: ServicePayment }) => (
  <>
    <div className={own['screen']}>
      <StateNote payment={payment} />
    </div>
    {payment.canPay && (
      <Panel>
        <FeeLines lines={payment.lines} />
      </Panel>
    )}
    {payment.canPay && <PayButtons payment={payment} />}
    {payment.receiptNo !== null && <Receipt payment={payment} />}
    {payment.refunds.length > 0 && <Refunds payment={payment} />}
  </>
)

/** Where it stands, in one note. */
const StateNote = ({ payment }: { readonly payment: ServicePayment }) => {
  const { state, canPay, payUrl, expiresAt, requestNo, procedure } = payment
  const isOver = !canPay && (state === 'created' || state === 'pending')
  const isAsked = state === 'pending' && canPay && payUrl !== null
  const kind = state === 'paid' || state === 'refunded' ? 'ok' : canPay || state === 'refund_pending' ? 'info' : 'warn'
  const words = isOver ? 'expired' : isAsked ? 'asked' : state
  return (
    <div className={css['noteAbove']}>
      <Note kind={kind} {...(canPay && { icon: 'clock' as const })} title={t(`payments.state.${words}`)} live="polite">
        <p>{t(`payments.text.${words}`, { time: formatInstant(expiresAt), hotline: HOTLINE })}</p>
        {requestNo !== null && (
          <p>
            <ButtonLink small look="second" href={`/services/sent/${slugOf({ no: requestNo })}`}>
              {t('payments.seeRequest')}
            </ButtonLink>
          </p>
        )}
        {(isOver || state === 'failed' || state === 'cancelled' || state === 'expired') && (
          <p>
            <ButtonLink small look="second" href={formPath(procedure)}>
              {t('payments.again')}
            </ButtonLink>
          </p>
        )}
      </Note>
    </div>
  )
}

/** To the page of the gateway, or not at all. */
const PayButtons = ({ payment: { id, payUrl } }: { readonly payment: ServicePayment }) => {
  const [busy, setBusy] = useState<'pay' | 'cancel'>()
  const [problem, setProblem] = useState<ApiProblem>()
  const act = async (what: 'pay' | 'cancel') => {
    setBusy(what)
    setProblem(undefined)
    try {
      const changed = await call(what === 'pay' ? 'payServicePayment' : 'cancelServicePayment', { params: { id } })
      keepPayment(changed)
      if (what === 'pay' && changed.payUrl !== null) location.assign(changed.payUrl)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <div className={css['end']}>
      <RefusalNote problem={problem} title={t('payments.notSent')} hotline={HOTLINE} />
      <Button wide busy={busy === 'pay'} onClick={() => void act('pay')}>
        {t(payUrl === null ? 'payments.pay' : 'payments.payOn')}
      </Button>
      <Button wide look="second" busy={busy === 'cancel'} onClick={() => void act('cancel')}>
        {t('payments.cancel')}
      </Button>
    </div>
  )
}

/** Each amount that goes back, why, and whether it has. */
const Refunds = ({ payment: { refunds } }: { readonly payment: ServicePayment }) => (
  <Panel className="stack">
    <h2>{t('payments.refunds')}</h2>
    {refunds.map(({ amountVnd, reason, dueAt, refundedAt }) => (
      <p key={dueAt}>
        <strong className="num">{formatVnd(amountVnd)}</strong> · {t(`payments.reason.${reason}`)}{' '}
        {refundedAt === null ? t('payments.refundUnderWay') : t('payments.refundDone', { time: formatInstant(refundedAt) })}
      </p>
    ))}
  </Panel>
)
