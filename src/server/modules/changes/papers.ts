import type { Photo } from '#contract/registration-declaration.ts'
import type { ToldOutcome } from '#domain/registration/identity-check.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import type { AskedPerson } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { CaseKind } from '../review/index.ts'

type Content = Awaited<ReturnType<CaseKind['content']>>
type Answered = Omit<NonNullable<Content['population']>, 'at'>

/** Where a question to the population database came from, for its limits. */
export interface AskedFrom {
  readonly address: string
  readonly rateFactor: number
}

/** The papers of a change about the person: photos, and what the population database says. They lie in a folder of the module
 *  registration, which product.ts plugs in: photos arrive there as those of a registration do (ADR 0045). */
export interface Papers {
  /** @returns the folder's id, and the secret for this browser's cookie when one was begun */
  begin(
    ctx: Ctx,
    of: { readonly changeId: Uuid; readonly participantId: Uuid; readonly secret: string | undefined; readonly language: 'vi' | 'en' },
  ): Promise<{ readonly id: Uuid; readonly secret: string | undefined }>
  /** Those that were never sent. */
  forget(ctx: Ctx, changeId: Uuid): Promise<void>
  /** Whether the population database is to be asked about these very values. */
  admit(ctx: Ctx, changeId: Uuid, person: AskedPerson, from: AskedFrom): Promise<boolean>
  ask(person: AskedPerson): Promise<Answered>
  note(ctx: Ctx, changeId: Uuid, person: AskedPerson, answered: Answered): Promise<void>
  /** Undefined in any other browser than the one that began them. */
  look(
    ctx: Ctx,
    changeId: Uuid,
    of: { readonly person: AskedPerson; readonly secret: string | undefined },
  ): Promise<{ readonly id: Uuid; readonly photos: readonly Photo[]; readonly identity: ToldOutcome | null } | undefined>
  file(
    ctx: Ctx,
    changeId: Uuid,
    of: { readonly caseFileId: Uuid; readonly socialInsuranceNo: string; readonly personalId: string },
  ): Promise<void>
  evidence(ctx: Ctx, changeId: Uuid, person: AskedPerson): Promise<Pick<Content, 'photos' | 'population'>>
  /** All that are there, for the copy of the own data. */
  photos(ctx: Ctx, changeId: Uuid): Promise<readonly { readonly kind: Photo['kind']; readonly open: () => Promise<Uint8Array> }[]>
  photo(ctx: Ctx, changeId: Uuid, photoId: Uuid): ReturnType<CaseKind['photo']>
  risks(ctx: Ctx, changeId: Uuid, of: { readonly socialInsuranceNo: string; readonly person: AskedPerson }): Promise<readonly RiskMark[]>
}
