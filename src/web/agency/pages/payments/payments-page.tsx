import type { PaymentBook, PaymentDifference } from '#contract/payments.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatDay, formatInstant, formatVnd } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './payments.module.css'

/** What differs between the payment gateway's daily statements and the ledger, until somebody has said how it was settled. */
export const PaymentsPage = () => {
  useArrival(t('payments.desk.title'))
  const { data: book, error, refetch } = useAnswer('listPaymentDifferences')
  return (
    <>
      <h1 tabIndex={-1}>{t('payments.desk.title')}</h1>
      <p className={css['lead']}>{t('payments.desk.lead')}</p>
      {error && !book && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !book && <Skeleton blocks={[5, 5]} />}
      {book?.differences.length === 0 && (
        <Panel>
          <Empty icon="check" title={t('payments.desk.none')} />
        </Panel>
      )}
      {book && book.differences.length > 0 && (
        <ul className={css['list']}>
          {book.differences.map(difference => (
            <li key={difference.id}>
              <DifferenceCard difference={difference} />
            </li>
          ))}
        </ul>
      )}
      {book && book.days.length > 0 && <Days days={book.days} />}
    </>
  )
}

const DifferenceCard = ({ difference }: { readonly difference: PaymentDifference }) => {
  const { day, kind, movement, ref, orderNo, oursVnd, theirsVnd, settledAt, note } = difference
  return (
    <Panel className={css['card']}>
      <div>
        <h2>{t(`payments.difference.${kind}`)}</h2>
        <p>
          {formatDay(day)} · {t(`payments.movement.${movement}`)} · <span className="num">{ref}</span> ·{' '}
          <span className="num">{orderNo}</span>
        </p>
        <p>
          {t('payments.desk.theirs')}: <span className="num">{theirsVnd === null ? '–' : formatVnd(theirsVnd)}</span> ·{' '}
          {t('payments.desk.ours')}: <span className="num">{oursVnd === null ? '–' : formatVnd(oursVnd)}</span>
        </p>
      </div>
      {settledAt === null ? (
        <SettleForm difference={difference} />
      ) : (
        <Note kind="ok" title={t('payments.desk.settled', { time: formatInstant(settledAt) })}>
          <p>{note}</p>
        </Note>
      )}
    </Panel>
  )
}

const SettleForm = ({ difference: { id } }: { readonly difference: PaymentDifference }) => {
  const form = useForm({
    initial: { note: '' },
    rules: { note: raw => (raw.trim().length >= 3 ? good(raw.trim()) : wrong('REQUIRED')) },
    labelOf: () => t('payments.desk.note'),
    send: async ({ note }) => {
      const settled = await fresh(() => call('settlePaymentDifference', { params: { differenceId: id }, body: { note } }))
      queryClient.setQueryData(
        answerKey('listPaymentDifferences'),
        (before: PaymentBook | undefined) =>
          before && { ...before, differences: before.differences.map(one => (one.id === id ? settled : one)) },
      )
    },
  })
  return (
    <form noValidate onSubmit={form.submit} className="stack">
      {form.problem && (
        <Note kind="err" title={t('payments.desk.refused')} live="assertive">
          {problemText(form.problem)}
        </Note>
      )}
      <TextField {...form.field('note')} id={`note-${id}`} label={t('payments.desk.note')} autoComplete="off" />
      <Button type="submit" look="second" small busy={form.isBusy}>
        {t('payments.desk.settle')}
      </Button>
    </form>
  )
}

const Days = ({ days }: Pick<PaymentBook, 'days'>) => (
  <div className={css['days']}>
    <table>
      <caption>{t('payments.desk.days')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('payments.desk.day')}</th>
          <th scope="col">{t('payments.desk.payments')}</th>
          <th scope="col">{t('payments.desk.paid')}</th>
          <th scope="col">{t('payments.desk.refunded')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, payments, paidVnd, refundedVnd }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day)}</th>
            <td className="num">{payments}</td>
            <td className="num">{formatVnd(paidVnd)}</td>
            <td className="num">{formatVnd(refundedVnd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
