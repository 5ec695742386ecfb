import type { RosterPreview } from '#contract/unit-roster.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import { sharedPhones } from '#domain/units/shared-contacts.ts'
import type { Ctx } from '#server/platform/context.ts'
import { coordinatorOf } from './coordinator.ts'
import { planFile, type RosterFile } from './roster-file.ts'
import { lockRoster } from './roster-store.ts'

const SHOWN = 200

/** What a file would change. Nobody is looked up in the registry by it, and nothing of the file is kept.
 *  @throws ROSTER_FULL */
export async function previewRoster(ctx: Ctx, file: RosterFile): Promise<RosterPreview> {
  const { unitCode } = coordinatorOf(ctx)
  const roster = await lockRoster(ctx.tx, unitCode, ctx.newId(), ctx.now)
  const { plan, seen } = await planFile(ctx, unitCode, roster, file)
  const { rows, wrong, wrongRows, repairable, hasUnknown, columns, ignored } = file.roster
  return {
    seen,
    people: rows.length + wrongRows,
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    missing: plan.missing.length,
    wrongRows,
    repairable,
    canEndMissing: !hasUnknown,
    columns: [...columns],
    ignored: ignored.slice(0, SHOWN),
    sharedPhones: sharedPhones(rows.map(({ person }) => person))
      .slice(0, SHOWN)
      .map(({ contact, people }) => ({ phone: contact, people })),
    wrong: wrong.slice(0, SHOWN).map(cell => ({ ...cell, values: { ...cell.values } })),
    addedPeople: plan.added.slice(0, SHOWN).map(lineOf),
    changedPeople: plan.changed.slice(0, SHOWN).map(({ person, fields }) => ({ ...lineOf(person), fields: [...fields] })),
    missingPeople: plan.missing.slice(0, SHOWN).map(lineOf),
  }
}

const lineOf = ({ fullName, socialInsuranceNo, group }: RosterPerson) => ({ fullName, socialInsuranceNo, group })
