/** As much of an agency as it takes to suggest one. */
export interface AgencyReach {
  readonly code: string
  readonly level: 'province' | 'local'
  readonly provinceCode: string
  readonly communeCodes: readonly string[]
}

/** The agency that a person of a commune should turn to: the local office that serves the commune, else the province's office,
 *  else none. `provinceCode` is a two-tier code.
 *  @example suggestAgency(agencies, { provinceCode: '79', communeCode: '27142' }) // 07911, BHXH cơ sở Nhiêu Lộc */
export function suggestAgency<A extends AgencyReach>(
  agencies: readonly A[],
  home: { readonly provinceCode: string; readonly communeCode?: string },
): A | undefined {
  const near = agencies.filter(agency => agency.provinceCode === home.provinceCode)
  return (
    near.find(agency => agency.level === 'local' && serves(agency, home.communeCode)) ?? near.find(agency => agency.level === 'province')
  )
}

/** Whether an agency serves a commune by its list. */
export const serves = (agency: Pick<AgencyReach, 'communeCodes'>, communeCode: string | undefined): boolean =>
  communeCode !== undefined && agency.communeCodes.includes(communeCode)

/** Province of an agency code in the old scheme, in which agency codes stay: "07402" → "74". */
export const formerProvinceOf = (agencyCode: string): string => agencyCode.slice(1, 3)
