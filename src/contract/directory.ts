import * as z from 'zod/mini'
import { operation } from './core.ts'

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

export const directory = {
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
