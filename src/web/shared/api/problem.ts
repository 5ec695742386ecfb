import type { FieldProblem, FieldValues } from '#domain/kernel/field.ts'
import type { ProblemCode } from '#domain/kernel/problem.ts'

/** A refusal as the browser sees it: an answer of the server, or OFFLINE when none came. `problemText()` gives its sentence. */
export class ApiProblem extends Error {
  readonly code: ProblemCode
  readonly values: FieldValues
  readonly fields: readonly FieldProblem[]
  /** For the hotline; '' when no server answered. */
  readonly traceId: string

  constructor(code: ProblemCode, values: FieldValues = {}, fields: readonly FieldProblem[] = [], traceId = '') {
    super(code)
    this.name = 'ApiProblem'
    this.code = code
    this.values = values
    this.fields = fields
    this.traceId = traceId
  }
}

export const isProblem = (error: unknown, ...codes: readonly ProblemCode[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code))

interface Body {
  readonly code: ProblemCode
  readonly values?: FieldValues
  readonly fields?: readonly FieldProblem[]
  readonly traceId?: string
}
const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

/** Reads the body of a refusal. Anything else, such as a page of a proxy, counts as INTERNAL, or as BUSY for 502 to 504. */
export function readProblem(status: number, body: unknown): ApiProblem {
  if (isBody(body)) return new ApiProblem(body.code, body.values, body.fields, body.traceId)
  return new ApiProblem(status >= 502 && status <= 504 ? 'BUSY' : 'INTERNAL')
}
