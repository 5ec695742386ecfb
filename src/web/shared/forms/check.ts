import type { FieldProblem, FieldResult, FieldValues } from '#domain/kernel/field.ts'

export type Texts = Readonly<Record<string, string>>
/** A rule of the domain, or one that also looks at the other fields. */
export type Rule<T extends Texts> = (raw: string, all: T) => FieldResult<unknown>
export type Rules<T extends Texts> = { readonly [K in keyof T]?: Rule<T> }
export interface FieldFault {
  readonly code: string
  readonly values?: FieldValues | undefined
}
/** Wrong fields by name. */
export type Faults = Readonly<Record<string, FieldFault | undefined>>

/** What is wrong with one field, or undefined. */
export const faultOf = <T extends Texts>(rules: Rules<T>, name: string, all: T): FieldFault | undefined => {
  const result = rules[name]?.(all[name] ?? '', all)
  return result === undefined || result.ok ? undefined : { code: result.code, values: result.values }
}

/** What is wrong with several fields, in their order. */
export const faultsOf = <T extends Texts>(rules: Rules<T>, names: readonly string[], all: T): Faults => {
  const faults: Record<string, FieldFault> = {}
  for (const name of names) {
    const fault = faultOf(rules, name, all)
    if (fault) faults[name] = fault
  }
  return faults
}

/** Wrong fields that the server named, by the last part of their path ("declaration.phone" → "phone"). Fields that this form does not
 *  have are left out. */
export const faultsFrom = (problems: readonly FieldProblem[], all: Texts): Faults => {
  const faults: Record<string, FieldFault> = {}
  for (const { field, code, values } of problems) {
    const name = field.split('.').at(-1) ?? field
    if (Object.hasOwn(all, name)) faults[name] = { code, values }
  }
  return faults
}
