import type { visits as operations } from '#contract/visits.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import type { Vault } from '#server/platform/vault.ts'
import { recordAudit } from '../audit/index.ts'
import { readVisit, readYear } from './read.ts'

/** What a guardian has read in a child's book is written down before the answer leaves. */
const writeDown = (call: Call, childId: string, action: 'visits.read_year' | 'visits.read_one'): Promise<void> =>
  call.transact(ctx => recordAudit(ctx, { action, subjectKind: 'participant', subjectId: childId as Uuid }))

async function visit(call: Call, vault: Vault, id: string) {
  const found = await call.read(tx => readVisit(tx, vault, id))
  if (!found) throw new Problem('NOT_FOUND')
  return found
}

export const visitRoutes = (vault: Vault): Handlers<typeof operations> => ({
  listOwnVisits: (call, { query }) => call.read(tx => readYear(tx, vault, query.year)),
  getOwnVisit: (call, { params }) => visit(call, vault, params.visitId),
  listChildVisits: async (call, { params, query }) => {
    const year = await call.read(tx => readYear(tx, vault, query.year))
    await writeDown(call, params.childId, 'visits.read_year')
    return year
  },
  getChildVisit: async (call, { params }) => {
    const found = await visit(call, vault, params.visitId)
    await writeDown(call, params.childId, 'visits.read_one')
    return found
  },
})
