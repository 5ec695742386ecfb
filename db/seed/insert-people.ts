import type { Uuid } from '#domain/kernel/ids.ts'
import { recordAudit } from '#server/modules/audit/index.ts'
import { keepVisit } from '#server/modules/visits/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { insertRows } from './insert-rows.ts'
import type { AccountRow, DemoData, ParticipantRow } from './people/rows.ts'

export type Ids = ReadonlyMap<string, Uuid>
export const idOf = (ids: Ids, socialInsuranceNo: string): Uuid => {
  const id = ids.get(socialInsuranceNo)
  if (!id) throw new Error(`no demo person ${socialInsuranceNo}`)
  return id
}

/** An id for each person, by number. */
export const idsFor = (ctx: Ctx, rows: readonly ParticipantRow[]): Ids => new Map(rows.map(row => [row.socialInsuranceNo, ctx.newId()]))

/** Participants with what is sealed under their own key. */
export async function insertParticipants(ctx: Ctx, rows: readonly ParticipantRow[], ids: Ids): Promise<void> {
  const sealed = await Promise.all(rows.map(row => sealParticipant(ctx, row, idOf(ids, row.socialInsuranceNo))))
  await insertRows(ctx.tx, 'participant', sealed, {
    id: 'uuid',
    social_insurance_no: 'text',
    full_name: 'text',
    birth_date: 'date',
    birth_precision: 'text',
    sex: 'text',
    personal_id_sealed: 'bytea',
    personal_id_index: 'bytea',
    phone_sealed: 'bytea',
    phone_index: 'bytea',
    email_sealed: 'bytea',
    email_index: 'bytea',
    address_sealed: 'bytea',
    commune_code: 'text',
    province_code: 'text',
    household_no: 'text',
    died_on: 'date',
  })
}

async function sealParticipant({ tx, vault }: Ctx, row: ParticipantRow, id: Uuid): Promise<object> {
  const key = await vault.keyOf(tx, id)
  const seal = (place: string, value: string | null) => value && key.seal(`participant.${place}`, id, value)
  return {
    ...row,
    id,
    personalIdSealed: seal('personal_id', row.personalId),
    personalIdIndex: row.personalId && vault.index('personal_id', row.personalId),
    phoneSealed: seal('phone', row.phone),
    phoneIndex: row.phone && vault.index('phone', row.phone),
    emailSealed: seal('email', row.email),
    emailIndex: row.email && vault.index('email', row.email),
    addressSealed: seal('address', row.address),
  }
}

type History = Pick<DemoData, 'periods' | 'movements' | 'cards'>

/** Months of contribution, what units declared, and cards of the people with these ids. */
export async function insertHistory({ tx, newId }: Ctx, { periods, movements, cards }: History, ids: Ids): Promise<void> {
  const owned = <T extends { socialInsuranceNo: string }>(row: T) => ({
    ...row,
    id: newId(),
    participantId: idOf(ids, row.socialInsuranceNo),
  })
  await insertRows(
    tx,
    'contribution_period',
    periods.map(row => ({ ...owned(row), fromMonth: `${row.fromMonth}-01`, toMonth: `${row.toMonth}-01` })),
    {
      participant_id: 'uuid',
      id: 'uuid',
      fund: 'text',
      from_month: 'date',
      to_month: 'date',
      unit_code: 'text',
      position: 'text',
      workplace: 'text',
      contribution_kind: 'text',
      status: 'text',
      base_vnd: 'bigint',
      coefficient: 'numeric',
      allowance_position_vnd: 'bigint',
      allowance_seniority_vnd: 'bigint',
      allowance_profession_vnd: 'bigint',
      allowance_other_vnd: 'bigint',
      employee_rate_bps: 'int',
      employer_rate_bps: 'int',
      hazardous: 'boolean',
      paid_on: 'date',
    },
  )
  await insertRows(
    tx,
    'contribution_movement',
    movements.map(row => ({
      ...owned(row),
      funds: `{${row.funds.join(',')}}`,
      fromMonth: `${row.fromMonth}-01`,
      toMonth: row.toMonth && `${row.toMonth}-01`,
    })),
    { participant_id: 'uuid', id: 'uuid', unit_code: 'text', kind: 'text', funds: 'text[]', from_month: 'date', to_month: 'date' },
  )
  await insertRows(tx, 'card', cards.map(owned), {
    participant_id: 'uuid',
    id: 'uuid',
    card_no: 'text',
    valid_from: 'date',
    valid_until: 'date',
    facility_code: 'text',
    coverage_level: 'int',
    area_code: 'text',
    five_year_date: 'date',
    issued_on: 'date',
    state: 'text',
    state_reason: 'text',
  })
}

/** What the people with these ids were given, with the months that were paid. */
export async function insertBenefits({ tx, newId }: Ctx, { benefits }: Pick<DemoData, 'benefits'>, ids: Ids): Promise<void> {
  const rows = benefits.map(row => ({ ...row, id: newId(), participantId: idOf(ids, row.socialInsuranceNo) }))
  await insertRows(tx, 'benefit', rows, {
    participant_id: 'uuid',
    id: 'uuid',
    regime: 'text',
    from_day: 'date',
    to_day: 'date',
    amount_vnd: 'bigint',
    quantity: 'int',
    quantity_unit: 'text',
    base_vnd: 'bigint',
    rate_bps: 'int',
    unit_code: 'text',
    agency_code: 'text',
    decision_no: 'text',
    decided_on: 'date',
    state: 'text',
    state_since: 'date',
    state_reason: 'text',
    method: 'text',
    place: 'text',
    paid_on: 'date',
  })
  const paid = rows.flatMap(({ id, participantId, paidMonths }) =>
    paidMonths.map(({ fromMonth, toMonth, monthlyVnd }) => ({
      participantId,
      benefitId: id,
      fromMonth: `${fromMonth}-01`,
      toMonth: `${toMonth}-01`,
      monthlyVnd,
    })),
  )
  await insertRows(tx, 'benefit_paid_months', paid, {
    participant_id: 'uuid',
    benefit_id: 'uuid',
    from_month: 'date',
    to_month: 'date',
    monthly_vnd: 'bigint',
  })
}

/** Visits of the people with these ids, kept as an import does. */
export async function insertVisits(ctx: Ctx, { visits }: Pick<DemoData, 'visits'>, ids: Ids): Promise<void> {
  for (const { socialInsuranceNo, record } of visits) await keepVisit(ctx, idOf(ids, socialInsuranceNo), record)
}

interface Known {
  readonly ids: Ids
  /** By password. */
  readonly hashes: ReadonlyMap<string, string>
  readonly openedAt: (socialInsuranceNo: string) => Date
}

/** Accounts with a password and a proven phone, each with its line in the audit trail. */
export async function insertAccounts(ctx: Ctx, rows: readonly AccountRow[], { ids, hashes, openedAt }: Known): Promise<void> {
  const accounts = await Promise.all(
    rows.map(async row => {
      const [id, participantId, at] = [ctx.newId(), idOf(ids, row.socialInsuranceNo), openedAt(row.socialInsuranceNo)]
      const key = await ctx.vault.keyOf(ctx.tx, participantId)
      return {
        id,
        participantId,
        passwordHash: hashes.get(row.password),
        passwordSetAt: at,
        createdAt: at,
        phoneSealed: key.seal('account.phone', id, row.phone),
        phoneIndex: ctx.vault.index('phone', row.phone),
        phoneProvenAt: at,
        emailSealed: row.email && key.seal('account.email', id, row.email),
        emailIndex: row.email && ctx.vault.index('email', row.email),
      }
    }),
  )
  await insertRows(ctx.tx, 'account', accounts, {
    id: 'uuid',
    participant_id: 'uuid',
    password_hash: 'text',
    password_set_at: 'timestamptz',
    created_at: 'timestamptz',
    phone_sealed: 'bytea',
    phone_index: 'bytea',
    phone_proven_at: 'timestamptz',
    email_sealed: 'bytea',
    email_index: 'bytea',
  })
  for (const { id } of accounts)
    await recordAudit(ctx, { action: 'seed.account', subjectKind: 'account', subjectId: id, subjectVersion: 1 })
}
