import type { ServicePayment } from '#contract/service-payments.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { language } from '#web/shared/i18n/language.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import type { Values } from './entry-field.tsx'

/** Puts a payment, as the server has answered, into what is on the screen. */
export function keepPayment(changed: ServicePayment): void {
  queryClient.setQueryData(answerKey('listServicePayments'), (before: readonly ServicePayment[] | undefined) => [
    changed,
    ...(before ?? []).filter(({ id }) => id !== changed.id),
  ])
  void queryClient.invalidateQueries({ queryKey: answerKey('getOwnServices') })
}

/** Sends the form of a procedure that costs money: from here on it is known what is to be paid. */
export async function beginPayment(procedure: string, values: Values): Promise<ServicePayment> {
  const order = await fresh(() => call('startServicePayment', { body: { procedure, values: { ...values }, language: language() } }))
  keepPayment(order)
  return order
}
