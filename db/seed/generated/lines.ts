import { copyLine, type CopyValue } from '#server/platform/database/copy-in.ts'
import { sealedVisit } from '#server/modules/visits/index.ts'
import type { Vault } from '#server/platform/vault.ts'
import { plainDate, type PlainDate } from '#domain/kernel/date.ts'
import { benefitsOf } from './benefits.ts'
import type { GeneratedPerson } from './person.ts'
import { TABLE } from './person.ts'
import { idOf, type Recipe } from './recipe.ts'
import { visitsOf } from './visits.ts'

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
  benefit: [
    ...[
      'participant_id',
      'id',
      'regime',
      'from_day',
      'to_day',
      'amount_vnd',
      'quantity',
      'quantity_unit',
      'base_vnd',
      'rate_bps',
      'unit_code',
    ],
    ...['agency_code', 'decision_no', 'decided_on', 'state', 'state_since', 'state_reason', 'method', 'place', 'paid_on'],
  ],
  benefit_paid_months: ['participant_id', 'benefit_id', 'from_month', 'to_month', 'monthly_vnd'],
  visit_book: ['participant_id', 'id'],
  visit: ['participant_id', 'id', 'record_index', 'entered_on', 'head_sealed', 'detail_sealed', 'received_at'],
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
  benefit: [],
  benefit_paid_months: [],
  visit_book: [],
  visit: [],
})

interface Means {
  readonly recipe: Recipe
  readonly vault: Vault
}

/** Adds a person's rows, with what is sealed under a key of their own. */
export function addLines(lines: Lines, person: GeneratedPerson, means: Means): void {
  const { id } = person
  const { recipe } = means
  addParticipant(lines, person, means.vault)
  addBenefits(lines, person, means)
  addVisits(lines, person, means)
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

function addBenefits(lines: Lines, person: GeneratedPerson, { recipe }: Means): void {
  for (const [nth, row] of benefitsOf(person, dayOfRecipe(recipe)).entries()) {
    const id = idOf(recipe, person.n, TABLE.benefit, nth)
    lines.benefit.push(
      copyLine([
        ...[person.id, id, row.regime, row.fromDay, row.toDay, row.amountVnd, row.quantity, row.quantityUnit, row.baseVnd, row.rateBps],
        ...[row.unitCode, row.agencyCode, row.decisionNo, row.decidedOn, row.state, row.stateSince, row.stateReason],
        ...[row.method, row.place, row.paidOn],
      ]),
    )
    for (const { fromMonth, toMonth, monthlyVnd } of row.paidMonths)
      lines.benefit_paid_months.push(copyLine([person.id, id, firstDay(fromMonth), firstDay(toMonth), monthlyVnd]))
  }
}

/** Sealed under the key of a book of their own, as an import keeps them. */
function addVisits(lines: Lines, person: GeneratedPerson, { recipe, vault }: Means): void {
  const today = dayOfRecipe(recipe)
  const records = visitsOf(person, today)
  if (!records.length) return
  const book = idOf(recipe, person.n, TABLE.visit_book)
  const { key, kekVersion, wrapped } = vault.newKeyOf(book)
  lines.platform_subject_key.push(copyLine([book, kekVersion, wrapped]))
  lines.visit_book.push(copyLine([person.id, book]))
  for (const [nth, record] of records.entries()) {
    const visit = sealedVisit({ key, vault }, { participantId: person.id, id: idOf(recipe, person.n, TABLE.visit, nth), record })
    const { participantId, id, recordIndex, enteredOn, headSealed, detailSealed } = visit
    lines.visit.push(copyLine([participantId, id, recordIndex, enteredOn, headSealed, detailSealed, `${today}T00:00:00Z`]))
  }
}

/** Months are paid on the 28th; the day after, that is what the book knows. */
const dayOfRecipe = ({ month }: Recipe): PlainDate => plainDate(`${month}-28`)
