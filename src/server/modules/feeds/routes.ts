import { Readable } from 'node:stream'
import type { feeds as operations } from '#contract/feeds.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { askFor, forgetFeed } from './ask.ts'
import { faultLines } from './fault-file.ts'
import { getFeed, getFeedPreview, listFeedErrors, listFeeds } from './list.ts'
import { forNation } from './nation.ts'
import { addFeedPart, sealFeedPart, startFeed } from './send.ts'
import { templateOf } from './template.ts'

export const feedRoutes = ({ files }: { readonly files: FileStore }): Handlers<typeof operations> => ({
  listFeeds: (call, { query }) => call.transact(ctx => listFeeds(ctx, query.before)),
  startFeed: (call, { body }) =>
    call.transact(async ctx => {
      await refuseWithoutRoom(files)
      return startFeed(ctx, body)
    }),
  getFeed: (call, { params }) => call.transact(ctx => getFeed(ctx, params.no)),
  addFeedPart: async (call, { params, headers, file }) => {
    const { part, sealed } = await call.transact(async ctx => {
      await refuseWithoutRoom(files)
      return sealFeedPart(ctx, { no: params.no, offset: headers['upload-offset'], bytes: file })
    })
    // The file is written between the transactions; one whose row never comes is swept.
    if (file.length > 0) await files.put(part.fileKey, sealed)
    const received = file.length > 0 ? await call.transact(ctx => addFeedPart(ctx, part)) : part.fromByte
    call.setHeader('upload-offset', String(received))
    return undefined
  },
  checkFeed: (call, { params }) => call.transact(ctx => askFor(ctx, params.no, 'check')),
  applyFeed: (call, { params }) => call.transact(ctx => askFor(ctx, params.no, 'apply')),
  takeBackFeed: (call, { params, body }) => call.transact(ctx => askFor(ctx, params.no, 'takeBack', body.reason)),
  forgetFeed: async (call, { params }) => {
    const { feed, files: unwanted } = await call.transact(ctx => forgetFeed(ctx, params.no))
    for (const key of unwanted) await files.delete(key)
    return feed
  },
  listFeedErrors: (call, { params, query }) => call.transact(ctx => listFeedErrors(ctx, params.no, query)),
  getFeedErrorsCsv: async (call, { params, query }) => {
    await call.transact(ctx => getFeed(ctx, params.no))
    const lines = faultLines(after => call.transact(ctx => listFeedErrors(ctx, params.no, after)), query.language)
    return { bytes: Readable.from(lines), fileName: `feed-${params.no}.csv` }
  },
  getFeedPreview: (call, { params }) => call.transact(ctx => getFeedPreview(ctx, params.no)),
  getFeedTemplate: async (call, { params, query }) => {
    await call.transact(async ctx => void (await forNation(ctx)))
    return { bytes: Buffer.from(templateOf(params.kind, query.language)), fileName: `${params.kind}.csv` }
  },
})

/** A short disk takes in nothing more. */
async function refuseWithoutRoom(files: FileStore): Promise<void> {
  if ((await files.space()).isShort) throw new Problem('STORE_FULL')
}
