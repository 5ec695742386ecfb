import type { PolicyValue } from '#contract/policies.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { PolicyKey } from '#domain/kernel/policy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Correction } from '#domain/review/corrections.ts'
import type { Reason } from '#domain/review/reasons.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import type { CaseKindName } from '#domain/review/transitions.ts'
import type { CaseFile } from '#contract/review.ts'
import type { Comparison, ScannedItem, SupportContent, UnitAccountContent } from '#contract/review-evidence.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { ProvenContact } from '../accounts/index.ts'

/** A case file as the capability that it belongs to needs to know it. */
export interface DecidedFile {
  readonly id: Uuid
  readonly kind: CaseKindName
  readonly no: string
  readonly agencyCode: string
  readonly socialInsuranceNo: string
}

interface CasePhoto {
  readonly id: Uuid
  readonly kind: PhotoKind
  readonly width: number
  readonly height: number
  readonly at: Date
}

/** A policy whose value has changed since the file was sent. */
interface ChangedPolicy {
  readonly key: PolicyKey
  readonly filed: PolicyValue
  readonly current: PolicyValue
}

interface CaseContent {
  readonly comparison: readonly Comparison[]
  /** Null when the national population database is not asked about this paper. */
  readonly population: {
    readonly outcome: NonNullable<CaseFile['population']>['outcome']
    readonly items: NonNullable<CaseFile['population']>['items']
    readonly at: Date | null
  } | null
  readonly scanned: readonly ScannedItem[]
  readonly birthDate: string | null
  readonly photos: readonly CasePhoto[]
  readonly contact: { readonly channel: 'sms' | 'email'; readonly masked: string; readonly language: 'vi' | 'en' }
  readonly signedForm: { readonly isNeeded: boolean; readonly on: string | null }
  /** The set of policies by which the file is judged, with what counts otherwise today. */
  readonly filedUnder: { readonly no: number; readonly changed: readonly ChangedPolicy[] } | null
  readonly campaign: { readonly code: string; readonly unitName: string } | null
  readonly child: CaseFile['child']
  /** What somebody asks for; for support requests only. */
  readonly support?: Omit<SupportContent, 'candidates'>
  /** Who asks for the account of which unit; for these requests only. */
  readonly unitAccount?: UnitAccountContent
  /** Of reports about the own record only. */
  readonly dispute?: NonNullable<CaseFile['dispute']>
  /** Of requests for a service only. */
  readonly service?: NonNullable<CaseFile['service']>
  /** Of feedback only. */
  readonly feedback?: NonNullable<CaseFile['feedback']>
  /** Of changes of contact or address only. */
  readonly change?: NonNullable<CaseFile['change']>
}

/** Why somebody does not decide a file. */
export type Kinship = 'self' | 'relative' | 'named'

/** What review asks of the capability that a case file belongs to. main.ts gives one for each kind, so that review (level 4) need
 *  not know registration (level 8). Everything with a ctx runs in the transaction of the decision. */
export interface CaseKind {
  /** What the officer sees beside each other. */
  content(ctx: Ctx, file: DecidedFile): Promise<CaseContent>
  /** People whose data the file shows besides the one whose number it bears. */
  alsoShown?(ctx: Ctx, file: DecidedFile): Promise<readonly Uuid[]>
  /** Number of items that differ from the registry, for rows of the queue. */
  countDifferences(ctx: Ctx, fileIds: readonly Uuid[]): Promise<ReadonlyMap<string, number>>
  photo(ctx: Ctx, file: DecidedFile, photoId: Uuid): Promise<{ readonly open: () => Promise<Uint8Array> } | undefined>
  /** Data for the form; rendered after the transaction. */
  form(ctx: Ctx, file: DecidedFile): Promise<() => Promise<Uint8Array>>
  /** Slow work before the transaction of an approval, such as hashing the first password. */
  prepareApproval(): Promise<PreparedApproval>
  /** What stands against an approval besides the table of states, told before the slow work for it. */
  approvalRefusal(ctx: Ctx, file: DecidedFile): Promise<Problem | undefined>
  /** Whether an approval could make the account somebody else's: a second officer looks then. */
  mayExchangePerson?(ctx: Ctx, file: DecidedFile): Promise<boolean>
  /** The form signed on paper came on this day; null: it is not here. @throws ACTION_NOT_ALLOWED when none is needed */
  receiveSignedForm(ctx: Ctx, file: DecidedFile, on: PlainDate | null): Promise<void>
  /** Whether a member of staff is the applicant, one of the family, or named in what the file complains of. */
  kinship(ctx: Ctx, file: DecidedFile, staffId: Uuid): Promise<Kinship | undefined>
  /** Why the file deserves a closer look, by everything that is on file now. */
  riskMarks(ctx: Ctx, file: DecidedFile): Promise<readonly RiskMark[]>
  /** @throws FIELDS_INVALID for an item that this file cannot have */
  refuseCorrections(ctx: Ctx, file: DecidedFile, corrections: readonly Correction[]): Promise<void>
  returned(ctx: Ctx, file: DecidedFile, words: { readonly corrections: readonly Correction[]; readonly note: string }): Promise<void>
  /** Ends the access that the approval has opened. @throws ACTION_NOT_ALLOWED */
  endGuardianAccess(ctx: Ctx, file: DecidedFile): Promise<void>
  rejected(ctx: Ctx, file: DecidedFile, words: { readonly reasons: readonly Reason[]; readonly note: string }): Promise<void>
  /** The day was missed: another one is promised. */
  overdue(ctx: Ctx, file: DecidedFile, words: { readonly expectedAt: Date }): Promise<void>
  /** Nothing was corrected for some days. */
  reminded(ctx: Ctx, file: DecidedFile, words: { readonly until: Date }): Promise<void>
  /** Nothing was corrected in the told time: the file is closed. */
  lapsed(ctx: Ctx, file: DecidedFile): Promise<void>
  /** A support request about this file was settled: it waits for another phone of `contact`, or it was ended. */
  settled(ctx: Ctx, file: DecidedFile, words: { readonly way: SettleWay; readonly contact: ProvenContact }): Promise<void>
  /** An officer has answered this file in words, and settled another one when `settled` names it. @returns the contact that was answered */
  answered(
    ctx: Ctx,
    file: DecidedFile,
    words: { readonly note: string; readonly settled?: { readonly file: DecidedFile; readonly way: SettleWay } },
  ): Promise<ProvenContact>
}

/** How a dossier is helped on: it is opened for another phone, or ended so that the person registers anew. */
export type SettleWay = 'ask_phone' | 'cancel'

/** Applies the approval: account and notices. A returned Problem refuses the decision. */
export interface PreparedApproval {
  apply(ctx: Ctx, file: DecidedFile): Promise<Problem | undefined>
}
