import { newId } from '#server/platform/ids.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { keepConsent } from '#server/modules/privacy/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TestProduct } from '#test/support/product.ts'
import { person } from './people.ts'

/** A demo person has agreed to the words about the own account. */
export async function aConsentOf({ product, database }: TestProduct, key: string): Promise<void> {
  const { rows } = await database.owner.query<{ id: Uuid }>('select id from participant where social_insurance_no = $1', [
    person(key).socialInsuranceNo,
  ])
  const participantId = rows[0]?.id
  if (!participantId) throw new Error(`no participant ${key}`)
  await transact(product.platform, { traceId: 'test', guard: asSystem }, ctx =>
    keepConsent(ctx, {
      participantId,
      purpose: 'account',
      aboutId: null,
      textVersion: '2026-11',
      language: 'vi',
      givenAt: ctx.now,
      proof: { kind: 'session', id: newId(), device: 'Chrome · Android' },
    }),
  )
}
