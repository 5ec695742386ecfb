import type { AskedPersonal } from '#domain/changes/personal.ts'
import type { AskedPerson } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { openChange, type BeforeChange } from './request.ts'
import type { ChangeRow } from './store.ts'

/** Who the person is once the request is approved, as the population database is asked. */
export function personAfter(asked: AskedPersonal, before: BeforeChange): AskedPerson {
  const { fullName, birthDate, personalId } = before
  return {
    fullName: asked.fullName || (fullName ?? ''),
    birthDate: asked.birthDate || (birthDate?.length === 10 ? birthDate : null),
    personalId: asked.personalId || (personalId ?? ''),
  }
}

export async function personOfChange(ctx: Ctx, row: ChangeRow): Promise<AskedPerson> {
  const { asked, before } = await openChange(ctx, row)
  return personAfter(asked, before)
}
