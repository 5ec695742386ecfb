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
    params: z.strictObject({ provinceCode: z.string().check(z.regex(/^\d{2}$/u, 'FORM')) }),
    output: z.array(Commune),
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
      province: z.optional(z.string().check(z.regex(/^\d{2}$/u, 'FORM'))),
      commune: z.optional(z.string().check(z.regex(/^\d{5}$/u, 'FORM'))),
      q: z.optional(z.string().check(z.maxLength(80, 'TOO_LONG'))),
    }),
    output: z.strictObject({ items: z.array(z.extend(Agency, { servesCommune: z.boolean() })), total: z.int() }),
    status: 200,
    problems: [],
    cacheSeconds: 300,
  }),
}
