import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudits } from '../audit/index.ts'
import { kinshipsOf } from '../guardians/index.ts'
import { filedPolicies } from '../policies/index.ts'
import { holdFreeFiles, officerOf, recordKin } from '../review/index.ts'
import { idOf } from './dossier.ts'
import { lockByCaseFiles, setSignedForms, type FormRow } from './store.ts'

/** What came of a paper for its dossier: it is noted, or why it is not. */
export type FormNoting = 'noted' | 'noted_before' | 'not_wanted' | 'closed' | 'elsewhere' | 'kin' | 'busy'

/** Notes for many dossiers at once that the form signed on paper has come in, by the rules of the counter: dossiers of the officer's area
 *  that are not decided and want a paper, and no own or relative's one. One that cannot be noted holds up no other.
 *  @returns what came of each, by its case file */
export async function noteSignedForms(ctx: Ctx, caseFileIds: readonly string[], on: PlainDate): Promise<ReadonlyMap<string, FormNoting>> {
  const { held, here } = await holdFreeFiles(ctx, caseFileIds)
  const notings = new Map<string, FormNoting>(caseFileIds.map(id => [id, here.has(id) ? 'busy' : 'elsewhere']))
  const files = new Map(held.map(file => [file.id as string, file]))
  for (const { id } of held) notings.set(id, 'closed')
  const live = held.filter(({ kind, state }) => kind === 'registration' && LIVE_STATES.includes(state)).map(({ id }) => id)
  const rows = await lockByCaseFiles(ctx.tx, live)
  const noPhone = ctx.vault.index('phone', '')
  const kin = await kinshipsOf(
    ctx,
    officerOf(ctx).staffId,
    rows.map(row => ({
      ...row,
      socialInsuranceNo: files.get(row.caseFileId)?.socialInsuranceNo ?? '',
      phoneIndex: row.phoneIndex?.equals(noPhone) ? null : row.phoneIndex,
    })),
  )
  await recordKin(
    ctx,
    [...kin].flatMap(([id, kinship]) => {
      const file = files.get(id)
      return file ? [{ file, kinship }] : []
    }),
  )
  const wantsPaper = await paperPolicies(ctx, rows)
  for (const row of rows) notings.set(row.caseFileId, kin.has(row.caseFileId) ? 'kin' : notingOf(row, wantsPaper.has(row.policySet ?? 0)))
  await note(
    ctx,
    rows
      .filter(({ caseFileId }) => notings.get(caseFileId) === 'noted')
      .map(row => ({ ...row, agencyCode: files.get(row.caseFileId)?.agencyCode })),
    on,
  )
  return notings
}

function notingOf({ signedFormOn }: FormRow, wantsPaper: boolean): FormNoting {
  if (!wantsPaper) return 'not_wanted'
  return signedFormOn === null ? 'noted' : 'noted_before'
}

/** The sets of policies among these that ask for the form on paper. */
async function paperPolicies(ctx: Ctx, rows: readonly FormRow[]): Promise<ReadonlySet<number>> {
  const wants = new Set<number>()
  for (const no of new Set(rows.map(({ policySet }) => policySet))) {
    const policies: Policies | undefined = no === null ? undefined : await filedPolicies(ctx.tx, no)
    if (no !== null && policies?.signedDeclaration) wants.add(no)
  }
  return wants
}

async function note(ctx: Ctx, rows: readonly (FormRow & { readonly agencyCode: string | undefined })[], on: PlainDate): Promise<void> {
  if (!rows.length) return
  await setSignedForms(
    ctx.tx,
    rows.map(({ id }) => id),
    on,
  )
  await recordAudits(
    ctx,
    rows.map(row => ({
      action: 'registration.signed_form',
      subjectKind: 'registration',
      subjectId: idOf(row) satisfies Uuid,
      subjectVersion: row.version + 1,
      ...(row.agencyCode !== undefined && { agencyCode: row.agencyCode }),
    })),
  )
}
