import type { unitRoster as operations } from '#contract/unit-roster.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { addMember } from './add-member.ts'
import { applyRoster } from './apply-roster.ts'
import { coordinatorOf } from './coordinator.ts'
import { changeMember, endMembership, listGroups, listMembers } from './members.ts'
import { previewRoster } from './preview-roster.ts'
import { reportPhones } from './report-phones.ts'
import { readRosterFile } from './roster-file.ts'
import { rosterTemplate } from './template.ts'
import { listRosterUploads } from './uploads.ts'

export const rosterRoutes: Handlers<typeof operations> = {
  getRosterTemplate: async (call, { query }) => {
    await call.transact(async ctx => coordinatorOf(ctx))
    return rosterTemplate(query.language)
  },
  previewRoster: async (call, { file, query: { repair } }) => {
    const read = await readRosterFile(file, repair)
    return call.transact(ctx => previewRoster(ctx, read))
  },
  applyRoster: async (call, { file, query: { repair, ...choice } }) => {
    const read = await readRosterFile(file, repair)
    return call.transact(ctx => applyRoster(ctx, read, choice))
  },
  listUnitGroups: call => call.transact(listGroups),
  listMembers: (call, { body }) => call.transact(ctx => listMembers(ctx, body)),
  listRosterUploads: call => call.transact(listRosterUploads),
  addMember: (call, { body }) => call.transact(ctx => addMember(ctx, body)),
  changeMember: (call, { params, body }) => call.transact(ctx => changeMember(ctx, params.id as Uuid, body)),
  endMembership: (call, { params, body }) => call.transact(ctx => endMembership(ctx, params.id as Uuid, body.version)),
  reportPhones: (call, { body }) => call.transact(ctx => reportPhones(ctx, body.members)),
}
