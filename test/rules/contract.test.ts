import { Validator } from '@seriousme/openapi-schema-validator'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { openApi } from '#contract/openapi.ts'
import type { FieldCode } from '#domain/kernel/field.ts'
import { PROBLEM_CODES } from '#domain/kernel/problem.ts'
import { ROOT } from '#server/platform/config.ts'
import { STATUS } from '#server/platform/http/problems.ts'
import { field as fieldEn } from '#texts/en/field.ts'
import { problem as problemEn } from '#texts/en/problem.ts'
import { field as fieldVi } from '#texts/vi/field.ts'
import { problem as problemVi } from '#texts/vi/problem.ts'
import { aProduct } from '#test/support/product.ts'

const { product, browser } = await aProduct({ people: false, worker: false })
const operations: readonly (readonly [string, Operation])[] = Object.entries(api)

test('the OpenAPI document that the server gives out is valid, and is the contract', async () => {
  const { body } = await browser().get('/api/openapi.json')
  expect(body).toEqual(JSON.parse(JSON.stringify(openApi(api))))
  const result = await new Validator().validate(body as Record<string, unknown>)
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test.each(operations)('%s has a route, and one of its own', (_, { method, path }) => {
  expect(product.app.hasRoute({ method, url: path })).toBe(true)
  expect(operations.filter(([, other]) => other.method === method && other.path === path)).toHaveLength(1)
})

test('under /api/v1 there is nothing that the contract does not know', () => {
  const routes = product.app.printRoutes({ includeHooks: false, commonPrefix: false })
  const inTree = [...routes.matchAll(/\((?:GET|POST|PUT|DELETE|HEAD|, )+\)/gu)].length
  expect(inTree).toBeGreaterThan(20)
  const known = new Set(operations.map(([, { method, path }]) => `${method} ${path}`))
  for (const [, { path }] of operations)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)
      if (!known.has(`${method} ${path}`) && !(method === 'GET' && product.app.hasRoute({ method: 'GET', url: '/*' })))
        expect([method, path, product.app.hasRoute({ method, url: path })]).toEqual([method, path, false])
})

test.each(operations)('%s says in a sentence what it does, and which refusals it has, each once', (_, { summary, problems }) => {
  expect(summary.length).toBeGreaterThan(8)
  expect(new Set(problems).size).toBe(problems.length)
})

test.each(operations.filter(([, operation]) => operation.params))('%s names the parts of its path', (_, { path, params }) => {
  const inPath = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name)
  const shape = params ? (z.toJSONSchema(params, { io: 'input' }) as { properties?: object }) : {}
  expect(Object.keys(shape.properties ?? {})).toEqual(inPath)
})

/** Every object inside a schema. */
function objectsOf(schema: unknown): readonly object[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inner = Object.values(schema).flatMap(objectsOf)
  return 'properties' in schema ? [schema, ...inner] : inner
}

const schemasOf = ({ body, query, params, output }: Operation): readonly object[] => [
  ...[body, query, params].flatMap(schema => (schema ? objectsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })) : [])),
  ...('file' in output ? [] : objectsOf(z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }))),
]

test.each(operations)('%s takes and gives no field that the contract does not name', (_, operation) => {
  expect(schemasOf(operation).filter(schema => !('additionalProperties' in schema) || schema.additionalProperties !== false)).toEqual([])
})

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted()

test('every refusal has a status and a sentence in both languages, with the same values', () => {
  expect(Object.keys(STATUS).toSorted()).toEqual([...PROBLEM_CODES].toSorted())
  for (const texts of [problemVi, problemEn])
    expect(Object.keys(texts).toSorted()).toEqual(PROBLEM_CODES.map(code => `problem.${code}`).toSorted())
  for (const code of PROBLEM_CODES)
    expect([code, placeholders(problemEn[`problem.${code}`])]).toEqual([code, placeholders(problemVi[`problem.${code}`])])
})

/** Lines of the program, without texts and tests. */
const sources = ['src/domain', 'src/contract', 'src/server', 'src/web']
  .flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.test\.tsx?$|\.fixture\.ts$|schema\.gen/u.test(entry.name))
  .filter(entry => !(entry.parentPath.endsWith('kernel') && /^(?:field|problem)\.ts$/u.test(entry.name)) && entry.name !== 'problems.ts')
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
const isUsed = (code: string): boolean => new RegExp(`['"\`.]${code}\\b`, 'u').test(sources)

test('every sentence for a wrong field is in both languages, has the same values, and is used', () => {
  expect(Object.keys(fieldEn).toSorted()).toEqual(Object.keys(fieldVi).toSorted())
  const codes = Object.keys(fieldVi).map(key => key.replace('field.', '') as FieldCode)
  for (const code of codes) expect([code, placeholders(fieldEn[`field.${code}`])]).toEqual([code, placeholders(fieldVi[`field.${code}`])])
  expect(codes.filter(code => !isUsed(code))).toEqual([])
})

test('every refusal that has a sentence can happen', () => {
  expect(PROBLEM_CODES.filter(code => !isUsed(code))).toEqual([])
})

test('every refusal that an operation names is one that somebody throws', () => {
  const named = new Set(operations.flatMap(([, operation]) => operation.problems))
  const thrown = [...named].filter(code => !new RegExp(`(?:Problem\\(|\\? |: |return )\\s*'${code}'`, 'u').test(sources))
  expect(thrown).toEqual([])
})
