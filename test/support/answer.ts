import { expect } from 'vitest'
import * as z from 'zod/mini'
import { ProblemBody } from '#contract/core.ts'
import type { Answer } from './product.ts'

/** The body of an answer as the contract has it; an answer of another shape fails the test here. */
export function bodyOf<S extends z.ZodMiniType>(answer: Answer, schema: S): z.output<S> {
  const parsed = z.safeParse(schema, answer.body)
  expect(parsed.error?.issues ?? [], `answered ${answer.status} ${JSON.stringify(answer.body)}`).toEqual([])
  return z.parse(schema, answer.body)
}

/** The refusal in an answer. */
export const problemOf = (answer: Answer): ProblemBody => bodyOf(answer, ProblemBody)

/** Expects a refusal: status, code, and the media type of refusals. */
export function expectProblem(answer: Answer, status: number, code: string): ProblemBody {
  expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code, status })])
  expect(String(answer.headers['content-type'])).toMatch(/^application\/problem\+json/u)
  return problemOf(answer)
}

/** Each wrong field with its code, as in "declaration.phone PHONE_LENGTH". */
export const wrongFields = (answer: Answer): readonly string[] => problemOf(answer).fields.map(({ field, code }) => `${field} ${code}`)
