import { copyLine, type CopyValue } from '#server/platform/database/copy-in.ts'
import type { Vault } from '#server/platform/vault.ts'
import type { GeneratedPerson } from './person.ts'
import { TABLE } from './person.ts'
import { idOf, type Recipe } from './recipe.ts'

/** Tables that are loaded, in the order in which they refer to each other, with the columns of a line. */
export const COLUMNS = {
  platform_subject_key: ['subject_id', 'kek_version', 'wrapped'],
  participant: [
    ...['id', 'social_insurance_no', 'full_name', 'birth_date', 'birth_precision', 'sex', 'personal_id_sealed', 'personal_id_index'],
    ...[
      'phone_sealed',
      'phone_index',
      'email_sealed',
      'email_index',
      'address_sealed',
      'commune_code',
      'province_code',
      'household_no',
      'died_on',
    ],
  ],
  contribution_period: [
    ...[
      'participant_id',
      'id',
      'fund',
      'from_month',
      'to_month',
      'unit_code',
      'position',
      'workplace',
      'contribution_kind',
      'status',
      'base_vnd',
    ],
    ...['coefficient', 'allowance_position_vnd', 'allowance_seniority_vnd', 'allowance_profession_vnd', 'allowance_other_vnd'],
    ...['employee_rate_bps', 'employer_rate_bps', 'hazardous', 'paid_on'],
  ],
  contribution_movement: ['participant_id', 'id', 'unit_code', 'kind', 'funds', 'from_month', 'to_month'],
  card: [
    ...['participant_id', 'id', 'card_no', 'valid_from', 'valid_until', 'facility_code', 'coverage_level', 'area_code', 'five_year_date'],
    ...['issued_on', 'state', 'state_reason'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Table = keyof typeof COLUMNS
export const TABLES = Object.keys(COLUMNS).filter((name): name is Table => name in COLUMNS)

export type Lines = Readonly<Record<Table, string[]>>
export const noLines = (): Lines => ({
  platform_subject_key: [],
  participant: [],
  contribution_period: [],
  contribution_movement: [],
  card: [],
})

/** Adds a person's rows, with what is sealed under a key of their own. */
export function addLines(
  lines: Lines,
  person: GeneratedPerson,
  { recipe, vault }: { readonly recipe: Recipe; readonly vault: Vault },
): void {
  const { id } = person
  addParticipant(lines, person, vault)
  for (const [nth, row] of person.periods.entries()) {
    lines.contribution_period.push(
      copyLine([
        id,
        idOf(recipe, person.n, TABLE.contribution_period, nth),
        row.fund,
        firstDay(row.fromMonth),
        firstDay(row.toMonth),
        row.unitCode,
        row.position,
        row.workplace,
        row.contributionKind,
        row.status,
        row.baseVnd,
        row.coefficient,
        row.allowancePositionVnd,
        row.allowanceSeniorityVnd,
        row.allowanceProfessionVnd,
        row.allowanceOtherVnd,
        row.employeeRateBps,
        row.employerRateBps,
        row.hazardous,
        row.paidOn,
      ]),
    )
  }
  for (const [nth, row] of person.movements.entries())
    lines.contribution_movement.push(
      copyLine([
        ...[id, idOf(recipe, person.n, TABLE.contribution_movement, nth), row.unitCode, row.kind],
        row.funds,
        ...[firstDay(row.fromMonth), row.toMonth === null ? null : firstDay(row.toMonth)],
      ]),
    )
  for (const [nth, row] of person.cards.entries())
    lines.card.push(
      copyLine([
        ...[id, idOf(recipe, person.n, TABLE.card, nth), row.cardNo, row.validFrom, row.validUntil, row.facilityCode, row.coverageLevel],
        ...[row.areaCode, row.fiveYearDate, row.issuedOn, row.state, row.stateReason],
      ]),
    )
}

const firstDay = (month: string): string => `${month}-01`

function addParticipant(lines: Lines, { id, participant: row }: GeneratedPerson, vault: Vault): void {
  const { key, kekVersion, wrapped } = vault.newKeyOf(id)
  const seal = (place: string, value: string | null): CopyValue => value && key.seal(`participant.${place}`, id, value)
  const found = (field: 'personal_id' | 'phone' | 'email', value: string | null): CopyValue => value && vault.index(field, value)
  lines.platform_subject_key.push(copyLine([id, kekVersion, wrapped]))
  lines.participant.push(
    copyLine([
      ...[id, row.socialInsuranceNo, row.fullName, row.birthDate, row.birthPrecision, row.sex],
      ...[seal('personal_id', row.personalId), found('personal_id', row.personalId), seal('phone', row.phone), found('phone', row.phone)],
      ...[seal('email', row.email), found('email', row.email), seal('address', row.address)],
      ...[row.communeCode, row.provinceCode, row.householdNo, row.diedOn],
    ]),
  )
}
