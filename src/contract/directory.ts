import * as z from 'zod/mini'
import {
  AGENCY_TASKS,
  COLLECTED,
  FACILITY_KINDS,
  FACILITY_SERVICES,
  FACILITY_TIERS,
  PLACE_LISTS,
  POINT_KINDS,
  readNear,
} from '#domain/directory/places.ts'
import { oneOf, operation } from './core.ts'

export const Province = z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(['city', 'province']) })
export type Province = z.output<typeof Province>

export const Commune = z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(['ward', 'commune', 'township', 'special_zone']) })
export type Commune = z.output<typeof Commune>

export const Agency = z.strictObject({
  code: z.string(),
  name: z.string(),
  formerName: z.nullable(z.string()),
  level: z.enum(['province', 'local']),
  parentCode: z.nullable(z.string()),
  provinceCode: z.string(),
  address: z.string(),
  phone: z.string(),
  openingHours: z.string(),
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
})
export type Agency = z.output<typeof Agency>

const scheme = z.enum(['two_tier', 'three_tier'])
const provinceCode = z.string().check(z.regex(/^\d{2}$/u, 'FORM'))

/** A commune since July 2025 that an older place may be now. `isWhole`: the old commune went there undivided, as far as the list tells. */
export const AddressCandidate = z.strictObject({
  provinceCode: z.string(),
  provinceName: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
  isWhole: z.boolean(),
})
export type AddressCandidate = z.output<typeof AddressCandidate>

/** A place as a list shows it. */
export const PlaceRow = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** An agency's former name; who runs a collection point. */
  besides: z.nullable(z.string()),
  address: z.string(),
  phone: z.nullable(z.string()),
  /** In OpenStreetMap's notation; null where only words are known. */
  openingRule: z.nullable(z.string()),
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  /** From the rounded place that was sent. */
  metres: z.nullable(z.int()),
})
export type PlaceRow = z.output<typeof PlaceRow>

const AgencyOfPlace = z.strictObject({ code: z.string(), name: z.string() })

/** Everything that everybody may know of one place. */
export const Place = z.strictObject({
  code: z.string(),
  name: z.string(),
  address: z.string(),
  provinceName: z.string(),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  openingRule: z.nullable(z.string()),
  /** As the list has them, in Vietnamese; '' for nothing. */
  openingHours: z.string(),
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  agency: z.nullable(
    z.strictObject({
      formerName: z.nullable(z.string()),
      parent: z.nullable(AgencyOfPlace),
      serves: z.array(z.string()),
      contacts: z.array(
        z.strictObject({
          task: z.enum(AGENCY_TASKS),
          name: z.string(),
          phone: z.nullable(z.string()),
          email: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  facility: z.nullable(
    z.strictObject({
      kind: z.nullable(z.enum(FACILITY_KINDS)),
      tier: z.nullable(z.enum(FACILITY_TIERS)),
      services: z.array(z.enum(FACILITY_SERVICES)),
      hasContract: z.boolean(),
      issuesSickLeave: z.boolean(),
      acceptsRegistration: z.boolean(),
      registrationNote: z.nullable(z.string()),
    }),
  ),
  point: z.nullable(
    z.strictObject({
      kind: z.enum(POINT_KINDS),
      organisation: z.nullable(z.string()),
      collects: z.array(z.enum(COLLECTED)),
      agency: z.nullable(AgencyOfPlace),
    }),
  ),
})
export type Place = z.output<typeof Place>

/** A unit as anybody may find it: never a person, never how many people. */
export const UnitEntry = z.strictObject({
  code: z.string(),
  name: z.string(),
  address: z.string(),
  agency: AgencyOfPlace,
  state: z.enum(['active', 'suspended', 'closed']),
})
export type UnitEntry = z.output<typeof UnitEntry>

const words = z.string().check(z.maxLength(80, 'TOO_LONG'))
/** Where the page before ended: "2~ benh vien~79031". */
const after = z.string().check(z.maxLength(600, 'TOO_LONG'), z.regex(/^[1-5]~[a-z0-9 ]*~[^~]{1,60}$/u, 'FORM'))
/** Null: that was all. */
const next = z.nullable(z.string())
const placeParams = { list: oneOf(PLACE_LISTS) }

export const directory = {
  listPlaces: operation({
    method: 'GET',
    path: '/api/v1/public/places/:list',
    summary:
      'Agencies, facilities that may issue sick-leave papers, facilities contracted for health insurance, collection points: by words without diacritics or code, by province, nearest first; twenty a page',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject(placeParams),
    query: z.strictObject({
      q: z.optional(words),
      province: z.optional(provinceCode),
      /** "10.78,106.70": a place with two decimals, no finer. Nearest first. */
      near: z.optional(z.string().check(z.refine(text => readNear(text) !== undefined, 'FORM'))),
      after: z.optional(after),
      /** Only facilities that may be chosen as the first one of a card (nơi đăng ký khám chữa bệnh ban đầu). */
      accepting: z.optional(z.literal('yes')),
    }),
    output: z.strictObject({
      items: z.array(PlaceRow),
      next,
      /** Nothing has the words; these have similar ones. */
      isSimilar: z.boolean(),
    }),
    status: 200,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'TOO_MANY_REQUESTS'],
    cacheSeconds: 300,
    perMinute: 240,
  }),
  getPlace: operation({
    method: 'GET',
    path: '/api/v1/public/places/:list/:code',
    summary: 'One agency, facility or collection point: opening hours, contacts by task, services, what it collects',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject({ ...placeParams, code: z.string().check(z.regex(/^[0-9A-Z]{3,30}$/u, 'FORM')) }),
    output: Place,
    status: 200,
    problems: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
    cacheSeconds: 300,
    perMinute: 240,
  }),
  /** POST although it only reads: for whom somebody works must not stand in an address. */
  listUnits: operation({
    method: 'POST',
    path: '/api/v1/public/units/search',
    summary: 'Participating units by code or words of name and address, without diacritics; never people. Twenty a page',
    tag: 'directory',
    caller: 'guest',
    body: z.strictObject({
      q: z.string('REQUIRED').check(z.minLength(2, 'REQUIRED'), z.maxLength(80, 'TOO_LONG')),
      province: z.optional(provinceCode),
      after: z.optional(after),
    }),
    output: z.strictObject({ items: z.array(UnitEntry), next, isSimilar: z.boolean() }),
    status: 200,
    problems: ['FIELDS_INVALID', 'TOO_MANY_REQUESTS'],
    perMinute: 40,
  }),
  getUnitEntry: operation({
    method: 'GET',
    path: '/api/v1/public/units/:code',
    summary: 'One participating unit: name, code, address, agency and state; never people',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject({ code: z.string().check(z.maxLength(40, 'TOO_LONG')) }),
    output: UnitEntry,
    status: 200,
    problems: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
    cacheSeconds: 300,
    perMinute: 40,
  }),
  listProvinces: operation({
    method: 'GET',
    path: '/api/v1/public/provinces',
    summary: 'Provinces: 34 since 1 July 2025 (two_tier) or 63 before (three_tier, with their successors)',
    tag: 'directory',
    caller: 'guest',
    query: z.strictObject({ scheme: z._default(scheme, 'two_tier') }),
    output: z.array(z.extend(Province, { successorCode: z.nullable(z.string()) })),
    status: 200,
    problems: [],
    cacheSeconds: 86_400,
  }),
  listCommunes: operation({
    method: 'GET',
    path: '/api/v1/public/provinces/:provinceCode/communes',
    summary: 'Communes, wards and special zones of a province (two_tier)',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject({ provinceCode }),
    output: z.array(Commune),
    status: 200,
    problems: [],
    cacheSeconds: 86_400,
  }),
  resolveAddress: operation({
    method: 'POST',
    path: '/api/v1/public/addresses/resolve',
    summary: 'Communes of today that an address in free text may mean, in either scheme; the street is what stands before the commune',
    tag: 'directory',
    caller: 'guest',
    body: z.strictObject({ text: z.string('REQUIRED').check(z.maxLength(300, 'TOO_LONG')) }),
    output: z.strictObject({
      street: z.string(),
      scheme: z.enum(['two_tier', 'three_tier', 'unknown']),
      candidates: z.array(AddressCandidate),
    }),
    status: 200,
    problems: [],
    perMinute: 60,
  }),
  listFormerDistricts: operation({
    method: 'GET',
    path: '/api/v1/public/former-provinces/:provinceCode/districts',
    summary: 'Districts of a province until 30 June 2025 (three_tier code)',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject({ provinceCode }),
    output: z.array(z.string()),
    status: 200,
    problems: [],
    cacheSeconds: 86_400,
  }),
  listFormerCommunes: operation({
    method: 'GET',
    path: '/api/v1/public/former-provinces/:provinceCode/districts/:district/communes',
    summary: 'Communes of a district until 30 June 2025, each with the communes of today that it may be',
    tag: 'directory',
    caller: 'guest',
    params: z.strictObject({ provinceCode, district: z.string().check(z.maxLength(80, 'TOO_LONG')) }),
    output: z.array(z.strictObject({ code: z.string(), name: z.string(), candidates: z.array(AddressCandidate) })),
    status: 200,
    problems: [],
    cacheSeconds: 86_400,
  }),
  listAgencies: operation({
    method: 'GET',
    path: '/api/v1/public/agencies',
    summary: 'Social-insurance agencies: by province, by words without diacritics or code, and first those that serve a commune',
    tag: 'directory',
    caller: 'guest',
    query: z.strictObject({
      province: z.optional(provinceCode),
      commune: z.optional(z.string().check(z.regex(/^\d{5}$/u, 'FORM'))),
      q: z.optional(z.string().check(z.maxLength(80, 'TOO_LONG'))),
    }),
    output: z.strictObject({ items: z.array(z.extend(Agency, { servesCommune: z.boolean() })), total: z.int() }),
    status: 200,
    problems: [],
    cacheSeconds: 300,
  }),
}
