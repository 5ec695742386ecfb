import type { UnitMember } from '#contract/unit-roster.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import { openValues } from './member-values.ts'
import type { MemberStateRow } from './state-views.ts'

/** A member as the own roster holds them, with how far they are. */
export const presentMember = (key: SubjectKey, row: MemberStateRow): UnitMember => ({
  id: row.id,
  version: row.version,
  group: { id: row.groupId, name: row.groupName },
  fullName: row.fullName,
  socialInsuranceNo: row.socialInsuranceNo,
  ...openValues(key, row),
  state: row.state,
  since: row.since?.toISOString() ?? null,
  help: [...row.help],
  isUnread: row.match === 'waiting',
})
