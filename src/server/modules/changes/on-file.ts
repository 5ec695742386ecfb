import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { getAccount } from '../accounts/index.ts'
import { registryRecord } from '../participants/index.ts'
import type { BeforeChange } from './request.ts'

interface OnFile {
  readonly before: BeforeChange
  readonly home: { readonly provinceCode: string; readonly communeCode: string } | null
  readonly phoneProven: boolean
  readonly emailProven: boolean
}

/** Contact of the account, person and address of the registry: what a change is about. */
export async function onFile(
  ctx: Ctx,
  { accountId, participantId }: { readonly accountId: Uuid; readonly participantId: Uuid },
): Promise<OnFile> {
  const account = await getAccount(ctx.tx, accountId)
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const { address, provinceCode, communeCode, fullName, birthDate, birthPrecision, sex, personalId } = await registryRecord(
    ctx,
    participantId,
  )
  return {
    before: {
      phone: account.phoneSealed && key.openText('account.phone', accountId, account.phoneSealed),
      email: account.emailSealed && key.openText('account.email', accountId, account.emailSealed),
      address,
      fullName,
      birthDate: birthDate.slice(0, KNOWN[birthPrecision]),
      sex,
      personalId,
    },
    home: provinceCode === null ? null : { provinceCode, communeCode: communeCode ?? '' },
    phoneProven: account.phoneProvenAt !== null,
    emailProven: account.emailProvenAt !== null,
  }
}

/** Signs of "1990-04-15" that the registry vouches for. */
const KNOWN = { day: 10, month: 7, year: 4 } as const
