import type { CodeVerdict, FileVerdict, VerifiedResult } from '#contract/transcripts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { askedCode } from '#domain/transcripts/code.ts'
import { transcriptState, type TranscriptState } from '#domain/transcripts/state.ts'
import type { Ctx } from '#server/platform/context.ts'
import { sha256 } from '#server/platform/signature/cms.ts'
import { readSignedPdf } from '#server/platform/signature/pdf.ts'
import { FILE_MARK, type OtherPapers } from './issue.ts'
import { presentVerified } from './present.ts'
import { openPrinted } from './sealing.ts'
import { isOurs } from './signing.ts'
import { countCheck, findByCode, findByFile, type TranscriptRow } from './store.ts'

const without = <V extends string>(verdict: V) => ({ verdict, at: null, transcript: null, result: null })

/** Whether the transcript with this code counts. A slip of the pen and a code that nobody has are looked up and answered alike. */
export async function verifyCode(ctx: Ctx, others: OtherPapers, typed: string): Promise<CodeVerdict> {
  const hash = sha256(Buffer.from(askedCode(typed)))
  const row = await findByCode(ctx.tx, hash)
  return row ? told(ctx, row) : ofOther(await others.byCode(ctx, hash))
}

/** Whether a file is a transcript exactly as it was signed, and counts. The signature says that it is ours and unchanged; the hash of all its
 *  bytes, that it is this very file; its row, whether it counts. Nothing of it is kept. */
export async function verifyFile(ctx: Ctx, others: OtherPapers, file: Uint8Array): Promise<FileVerdict> {
  const signed = readSignedPdf(file, FILE_MARK)
  if (signed.kind === 'other') return without(signed.isPdf ? 'not_ours' : 'not_pdf')
  if (signed.kind === 'marked') return without('changed')
  if (!(await isOurs(ctx, signed.certificate))) return without('not_ours')
  const hash = sha256(file)
  const row = await findByFile(ctx.tx, hash)
  return row ? told(ctx, row) : ofOther(await others.byFile(ctx, hash))
}

/** A result of a request counts as long as it is kept. */
const ofOther = (result: VerifiedResult | undefined) =>
  result ? { verdict: 'valid' as const, at: null, transcript: null, result } : without('unknown')

interface Told {
  readonly verdict: TranscriptState
  readonly at: string | null
  readonly transcript: CodeVerdict['transcript']
  readonly result: null
}

/** What is told of a transcript; the look is counted for its owner. */
async function told(ctx: Ctx, row: TranscriptRow): Promise<Told> {
  await countCheck(ctx.tx, row, ctx.now)
  const verdict = transcriptState(row, ctx.now)
  if (verdict === 'recalled') return { verdict, at: row.recalledAt?.toISOString() ?? null, transcript: null, result: null }
  if (verdict === 'expired' || row.contentSealed === null)
    return { verdict: 'expired', at: row.expiresAt.toISOString(), transcript: null, result: null }
  const key = await ctx.vault.keyOf(ctx.tx, row.participantId as Uuid)
  return { verdict, at: null, transcript: presentVerified(row, openPrinted(key, row.id, row.contentSealed)), result: null }
}
