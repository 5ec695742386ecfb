import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm'

const whole = { to: (value: number) => value, from: Number }
const maybe = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) }

@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'participant_id' }) participantId: string
  @Column('text') state: string
}

@Entity('account_session')
export class AccountSession {
  @PrimaryColumn('uuid') id: string
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer
  @Column('text') scope: string
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null
  @ManyToOne(() => Account) @JoinColumn({ name: 'account_id' }) account: Account
}

@Entity('unit')
export class Unit {
  @PrimaryColumn('text') code: string
  @Column('text') name: string
}

@Entity('contribution_period')
export class ContributionPeriod {
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId: string
  @PrimaryColumn('uuid') id: string
  @Column('text') fund: string
  @Column('date', { name: 'from_month' }) fromMonth: string
  @Column('date', { name: 'to_month' }) toMonth: string
  @Column('text', { name: 'unit_code' }) unitCode: string
  @ManyToOne(() => Unit, { createForeignKeyConstraints: false }) @JoinColumn({ name: 'unit_code' }) unit: Unit | null
  @Column('text', { nullable: true }) position: string | null
  @Column('text', { nullable: true }) workplace: string | null
  @Column('text', { name: 'contribution_kind' }) kind: string
  @Column('text') status: string
  @Column('text') currency: string
  @Column('bigint', { name: 'base_vnd', transformer: whole }) baseVnd: number
  @Column('numeric', { nullable: true, transformer: maybe }) coefficient: number | null
  @Column('bigint', { name: 'allowance_position_vnd', transformer: whole }) allowancePositionVnd: number
  @Column('bigint', { name: 'allowance_seniority_vnd', transformer: whole }) allowanceSeniorityVnd: number
  @Column('bigint', { name: 'allowance_profession_vnd', transformer: whole }) allowanceProfessionVnd: number
  @Column('bigint', { name: 'allowance_other_vnd', transformer: whole }) allowanceOtherVnd: number
  @Column('int', { name: 'employee_rate_bps' }) employeeRateBps: number
  @Column('int', { name: 'employer_rate_bps' }) employerRateBps: number
  @Column('boolean') hazardous: boolean
  @Column('date', { name: 'paid_on', nullable: true }) paidOn: string | null
}
