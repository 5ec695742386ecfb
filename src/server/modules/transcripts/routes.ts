import type * as z from 'zod/mini'
import type { transcripts as operations } from '#contract/transcripts.ts'
import { FUNDS } from '#domain/contributions/book.ts'
import { isMonth, type Month } from '#domain/kernel/month.ts'
import { TRANSCRIPT_FIELDS, USUAL_CHOICE } from '#domain/transcripts/choice.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import type { Vault } from '#server/platform/vault.ts'
import { contentFor, issueTranscript, type OtherPapers, type TranscriptDeps } from './issue.ts'
import { presentContent } from './present.ts'
import { listTranscripts, readFile } from './read.ts'
import { recallTranscript } from './recall.ts'
import { verifyCode, verifyFile } from './verify.ts'

type Chosen = Pick<z.output<typeof operations.previewTranscript.body>, 'fromMonth' | 'toMonth' | 'funds' | 'fields'>
const monthIn = (text: string): Month | null => (isMonth(text) ? text : null)

/** Each once, in the order of the lists: the same choice is the same document. */
const chosenIn = ({ fromMonth, toMonth, funds, fields }: Chosen) => ({
  fromMonth: monthIn(fromMonth),
  toMonth: monthIn(toMonth),
  funds: FUNDS.filter(fund => funds.includes(fund)),
  fields: TRANSCRIPT_FIELDS.filter(field => fields.includes(field)),
})

export const transcriptRoutes = (
  deps: TranscriptDeps & { readonly vault: Vault; readonly others: OtherPapers },
): Handlers<typeof operations> => ({
  listTranscripts: call => call.read(tx => listTranscripts(tx, deps.vault)),
  previewTranscript: (call, { body }) =>
    call.transact(async ctx => presentContent(await contentFor(ctx, { ...USUAL_CHOICE, ...chosenIn(body) }))),
  issueTranscript: (call, { body }) => call.transact(ctx => issueTranscript(ctx, deps, { ...body, ...chosenIn(body) })),
  getTranscriptFile: async (call, { params, query }) => {
    const { bytes, fileName } = await call.read(tx => readFile(tx, deps.vault, params.id))
    return { bytes, ...(query.to === 'keep' && { fileName }) }
  },
  recallTranscript: (call, { params, body }) => call.transact(ctx => recallTranscript(ctx, params.id, body.version)),
  verifyTranscript: (call, { body }) => call.transact(ctx => verifyCode(ctx, deps.others, body.code)),
  verifyTranscriptFile: (call, { file }) => call.transact(ctx => verifyFile(ctx, deps.others, file)),
})
