import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import type { FieldValues } from '#domain/kernel/field.ts'
import { TABLE_LIMITS } from './limits.ts'

export const tooLarge = (): Problem => new Problem('TABLE_TOO_LARGE', { maxMb: TABLE_LIMITS.fileBytes / 1024 / 1024 })
export const tooMuch = (): Problem => new Problem('TABLE_TOO_MUCH', { rows: TABLE_LIMITS.rows })

/** A refusal as it travels between threads. */
export interface Refusal {
  readonly code: ProblemCode
  readonly values: FieldValues
}
