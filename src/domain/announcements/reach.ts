/** To whom an announcement may go at most: everybody, who lives in a province, or who lives in the communes of one local office. */
export const ANNOUNCEMENT_SCOPES = ['nation', 'province', 'agency'] as const
export type AnnouncementScopeKind = (typeof ANNOUNCEMENT_SCOPES)[number]

export interface AnnouncementScope {
  readonly kind: AnnouncementScopeKind
  /** Of the province or the agency; '' for the nation. */
  readonly code: string
}

/** A member of staff as far as announcements are concerned. */
export interface AnnouncementStaff {
  readonly staffId: string
  readonly role: 'officer' | 'administrator'
  /** Runs the deployment. */
  readonly nationwide: boolean
  readonly agencyCode: string
  readonly agencyLevel: 'province' | 'local'
  readonly provinceCode: string
}

/** A scope with where it lies. */
export interface AnnouncementPlace extends AnnouncementScope {
  /** Of an agency: the one above it. */
  readonly parentCode: string | null
  readonly provinceCode: string | null
}

/** Whether staff may write to the people of a scope, and stop what goes to them: the own agency and those below, a province's office the
 *  whole province, the nation only who runs the deployment.
 *  @example an officer of 079 → province 79, agency 07911; not the nation, not province 01 */
export function mayAnnounceTo(staff: AnnouncementStaff, { kind, code, parentCode, provinceCode }: AnnouncementPlace): boolean {
  if (staff.nationwide) return true
  switch (kind) {
    case 'nation':
      return false
    case 'province':
      return staff.agencyLevel === 'province' && provinceCode === staff.provinceCode
    case 'agency':
      return code === staff.agencyCode || parentCode === staff.agencyCode
  }
}
