import type { announcements as operations } from '#contract/announcements.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { decide, goOn, release, submit } from './decide.ts'
import { getAnnouncement, listOwnAnnouncements } from './list.ts'
import { announcementScopes } from './scope.ts'
import { changeAnnouncement, countAudience, createAnnouncement } from './write.ts'

export const announcementRoutes: Handlers<typeof operations> = {
  listAnnouncements: (call, { query }) => call.transact(ctx => listOwnAnnouncements(ctx, query)),
  listAnnouncementScopes: call => call.transact(announcementScopes),
  countAudience: (call, { body }) => call.transact(ctx => countAudience(ctx, body)),
  createAnnouncement: (call, { body }) => call.transact(ctx => createAnnouncement(ctx, body)),
  getAnnouncement: (call, { params }) => call.transact(ctx => getAnnouncement(ctx, params.no)),
  changeAnnouncement: (call, { params, body }) => call.transact(ctx => changeAnnouncement(ctx, { ...params, ...body })),
  submitAnnouncement: (call, { params, body }) => call.transact(ctx => submit(ctx, { ...params, ...body })),
  takeBackAnnouncement: (call, { params, body }) => call.transact(ctx => decide('takeBack')(ctx, { ...params, ...body })),
  discardAnnouncement: (call, { params, body }) => call.transact(ctx => decide('discard')(ctx, { ...params, ...body })),
  giveBackAnnouncement: (call, { params, body }) => call.transact(ctx => decide('giveBack')(ctx, { ...params, ...body })),
  releaseAnnouncement: (call, { params, body }) => call.transact(ctx => release(ctx, { ...params, ...body })),
  pauseAnnouncement: (call, { params, body }) => call.transact(ctx => decide('pause')(ctx, { ...params, ...body })),
  goOnAnnouncement: (call, { params, body }) => call.transact(ctx => goOn(ctx, { ...params, ...body })),
  cancelAnnouncement: (call, { params, body }) => call.transact(ctx => decide('cancel')(ctx, { ...params, ...body })),
}
