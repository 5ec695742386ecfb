import type { StaffSession } from '#contract/staff-session.ts'
import type { Factor } from '#domain/accounts/second-factor.ts'
import type { OwnSession } from './staff-store.ts'

/** A session as the browser sees it, and the token that opens it. */
export interface OpenedStaffSession {
  readonly token: string
  readonly session: StaffSession
}

export const hasFactor = (own: Pick<OwnSession, 'hasPasskey' | 'hasTotp'>): boolean => own.hasPasskey || own.hasTotp

export const presentStaff = (own: OwnSession): StaffSession => ({
  staffId: own.staffId,
  fullName: own.fullName,
  role: own.role,
  nationwide: own.nationwide,
  agency: { code: own.agencyCode, name: own.agencyName, level: own.agencyLevel },
  unit: unitOf(own),
  expiresAt: own.expiresAt.toISOString(),
  mustChangePassword: own.passwordMustChange,
  secondFactor: own.provenAt ? 'proven' : hasFactor(own) ? 'needed' : 'to_set_up',
  factors: factorsOf(own),
})

export const unitOf = ({ unitCode, unitName }: { readonly unitCode: string | null; readonly unitName: string | null }) =>
  unitCode !== null && unitName !== null ? { code: unitCode, name: unitName } : null

const factorsOf = ({ hasPasskey, hasTotp, hasRecovery }: OwnSession): Factor[] => [
  ...(hasPasskey ? (['passkey'] as const) : []),
  ...(hasTotp ? (['totp'] as const) : []),
  ...(hasRecovery ? (['recovery'] as const) : []),
]
