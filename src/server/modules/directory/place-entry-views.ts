import { AGENCY_TASKS, type PlaceList } from '#domain/directory/places.ts'
import { successorOfAgency } from '#domain/directory/retired-agencies.ts'
import { provinceName, successorOf } from '#domain/directory/provinces.ts'
import type { Place } from '#contract/directory.ts'
import type { Tx } from '#server/platform/database/query.ts'

type Common = Pick<Place, 'code' | 'name' | 'address' | 'phone' | 'openingRule' | 'latitude' | 'longitude'> & {
  readonly provinceCode: string
}

/** One place of a list by its code; a facility is told by both of its lists, whatever it may do today. */
export function findPlace(tx: Tx, list: PlaceList, code: string): Promise<Place | undefined> {
  if (list === 'agencies') return findAgencyEntry(tx, successorOfAgency(code) ?? code)
  return list === 'points' ? findPointEntry(tx, code) : findFacilityEntry(tx, code)
}

const presented = ({ code, name, address, phone, openingRule, latitude, longitude }: Common) => ({
  ...{ code, name, address, openingRule, latitude, longitude },
  phone: phone === '' ? null : phone,
  ...{ email: null, openingHours: '', agency: null, facility: null, point: null },
})
const nameOfProvince = (code: string | undefined): string => provinceName('two_tier', code ?? '') ?? ''

type Contact = NonNullable<Place['agency']>['contacts'][number]
interface AgencyEntry extends Common {
  readonly email: string | null
  readonly openingHours: string
  readonly formerName: string | null
  readonly parentCode: string | null
  readonly parentName: string | null
  readonly serves: readonly string[]
  readonly contacts: readonly Contact[]
}

async function findAgencyEntry(tx: Tx, code: string): Promise<Place | undefined> {
  const row = await tx.first<AgencyEntry>({
    text: `select a.code, a.name, a.address, a.phone, a.email, a.opening_rule, a.opening_hours, a.latitude, a.longitude, a.province_code,
        a.former_name, a.parent_code, g.name as parent_name,
        array(select c.name from directory_commune c where c.scheme = 'two_tier' and c.code = any (a.commune_codes) order by c.folded) as serves,
        (select coalesce(json_agg(json_build_object('task', k.task, 'name', k.name, 'phone', k.phone, 'email', k.email)), '[]')
          from directory_agency_contact k where k.agency_code = a.code) as contacts
      from directory_agency a left join directory_agency g on g.code = a.parent_code where a.code = $1`,
    values: [code],
  })
  if (!row) return undefined
  const { formerName, parentCode, parentName, serves, contacts } = row
  return {
    ...presented(row),
    provinceName: nameOfProvince(row.provinceCode),
    email: row.email,
    openingHours: row.openingHours,
    agency: {
      formerName,
      parent: parentCode !== null && parentName !== null ? { code: parentCode, name: parentName } : null,
      serves: [...serves],
      contacts: contacts.toSorted((a, b) => AGENCY_TASKS.indexOf(a.task) - AGENCY_TASKS.indexOf(b.task)),
    },
  }
}

type FacilityEntry = Common & NonNullable<Place['facility']>

async function findFacilityEntry(tx: Tx, code: string): Promise<Place | undefined> {
  const row = await tx.first<FacilityEntry>({
    text: `select code, name, address, phone, opening_rule, latitude, longitude, province_code, kind, tier, services, has_contract,
        issues_sick_leave, accepts_registration, registration_note
      from directory_facility where code = $1`,
    values: [code],
  })
  if (!row) return undefined
  const { kind, tier, services, hasContract, issuesSickLeave, acceptsRegistration, registrationNote } = row
  return {
    ...presented(row),
    provinceName: nameOfProvince(successorOf(row.provinceCode)),
    facility: { kind, tier, services, hasContract, issuesSickLeave, acceptsRegistration, registrationNote },
  }
}

interface PointEntry extends Common, Omit<NonNullable<Place['point']>, 'agency'> {
  readonly agencyCode: string | null
  readonly agencyName: string | null
}

async function findPointEntry(tx: Tx, code: string): Promise<Place | undefined> {
  const row = await tx.first<PointEntry>({
    text: `select p.code, p.name, p.address, p.phone, p.opening_rule, p.latitude, p.longitude, p.province_code, p.kind, p.organisation,
        p.collects, p.agency_code, g.name as agency_name
      from directory_collection_point p left join directory_agency g on g.code = p.agency_code where p.code = $1`,
    values: [code],
  })
  if (!row) return undefined
  const { kind, organisation, collects, agencyCode, agencyName } = row
  return {
    ...presented(row),
    provinceName: nameOfProvince(row.provinceCode),
    point: {
      kind,
      organisation,
      collects,
      agency: agencyCode !== null && agencyName !== null ? { code: agencyCode, name: agencyName } : null,
    },
  }
}
