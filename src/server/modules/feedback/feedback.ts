import type { Uuid } from '#domain/kernel/ids.ts'
import type { FeedbackOutcome } from '#domain/feedback/feedback.ts'
import type { FeedbackPicture } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { OtpContact, ProvenContact } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { PhotosAlong } from '../review/index.ts'
import { findByCaseFile, lockFeedback, updateFeedback, type FeedbackRow } from './store.ts'

/** What the use cases of feedback need from outside. */
export interface FeedbackDeps {
  readonly otpKey: Buffer
  readonly host: string
  /** Demo people may write. */
  readonly demo: boolean
  readonly rateFactor: number
  /** Where pictures lie that go along. */
  readonly pictures: PhotosAlong
}

/** What somebody has written. */
export interface Content {
  readonly words: string
  /** Whom it names; empty for nobody. */
  readonly officer: string
  /** Of a guest; empty for somebody whom the registry knows. */
  readonly fullName: string
  /** What was added when the answer did not help. */
  readonly again: string
  /** Pictures that a guest wants to go along; they are filed with the case. */
  readonly pictures?: readonly FeedbackPicture[]
}

const NOTHING: Content = { words: '', officer: '', fullName: '', again: '' }
const CONTENT = 'feedback.content'
const CONTACT = 'feedback.contact'

/** Under whose key it lies: the person's, or its own for a guest. */
const keyOf = (ctx: Ctx, { id, participantId }: Pick<FeedbackRow, 'id' | 'participantId'>) =>
  ctx.vault.keyOf(ctx.tx, (participantId ?? id) as Uuid)

export async function sealContent(ctx: Ctx, row: Pick<FeedbackRow, 'id' | 'participantId'>, content: Content): Promise<Buffer> {
  return (await keyOf(ctx, row)).seal(CONTENT, row.id, JSON.stringify(content))
}

/** Empty once it is forgotten. */
export async function contentOf(ctx: Ctx, row: FeedbackRow): Promise<Content> {
  if (row.contentSealed === null) return NOTHING
  return JSON.parse((await keyOf(ctx, row)).openText(CONTENT, row.id, row.contentSealed)) as Content
}

export async function sealContact(ctx: Ctx, id: Uuid, contact: ProvenContact): Promise<Buffer> {
  return (await ctx.vault.keyOf(ctx.tx, id)).seal(CONTACT, id, JSON.stringify(contact))
}

/** The contact that a guest has given. */
export async function guestContact(ctx: Ctx, row: FeedbackRow): Promise<OtpContact> {
  if (row.contactSealed === null) throw new Error('the contact of a guest is asked for where there is none')
  const { channel, to } = JSON.parse((await keyOf(ctx, row)).openText(CONTACT, row.id, row.contactSealed)) as ProvenContact
  return { channel, to, index: row.contactIndex }
}

/** The feedback behind a case file. */
export async function feedbackOf(ctx: Ctx, caseFileId: string): Promise<FeedbackRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of feedback without it')
  return row
}

/** Ends it, for now: the person may open it again once. */
export async function endFeedback(ctx: Ctx, caseFileId: string, outcome: FeedbackOutcome): Promise<FeedbackRow> {
  const { id } = await feedbackOf(ctx, caseFileId)
  await updateFeedback(ctx.tx, await lockFeedback(ctx.tx, id), { endedAt: ctx.now, outcome })
  const ended = await lockFeedback(ctx.tx, id)
  await audit(ctx, outcome, ended)
  return ended
}

export const audit = (
  ctx: Ctx,
  verb: 'submit' | 'reopen' | FeedbackOutcome,
  { id, version, agencyCode }: Pick<FeedbackRow, 'id' | 'version' | 'agencyCode'>,
): Promise<void> =>
  recordAudit(ctx, { action: `feedback.${verb}`, subjectKind: 'feedback', subjectId: id as Uuid, subjectVersion: version, agencyCode })
