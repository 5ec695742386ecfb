import type { ServiceEntry } from '#contract/services.ts'
import { isServiceField, ruleOf, type ServiceField } from '#domain/services/fields.ts'
import { askedFields, type FormProcedure } from '#domain/services/procedure.ts'
import { good, type FieldResult } from '#domain/kernel/field.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { t } from '../../../t.ts'
import type { Values } from './entry-field.tsx'

/** What is sent of a form: fields, without the names of facilities. */
export const sentOf = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([name]) => isServiceField(name)))

interface Options {
  /** What the form begins with. */
  readonly begin: readonly ServiceEntry[]
  /** Name of the draft that is kept on this device. */
  readonly draft: string
  readonly send: (values: Values) => Promise<void>
}

/** The form of a procedure, made from its data; the server checks with the same rules. */
export function useServiceForm(procedure: FormProcedure, { begin, draft, send }: Options): Form<Values> {
  const fields = procedure.way.fields.map(({ field }) => field)
  const initial: Record<string, string> = {}
  for (const field of fields) {
    const known = begin.find(entry => entry.field === field)
    initial[field] = known?.value ?? ''
    if (known && known.name !== null) initial[`name:${field}`] = known.name
  }
  return useForm<Values>({
    initial,
    rules: Object.fromEntries(fields.map(field => [field, (raw: string, all: Values) => check(procedure, field, { raw, all })])),
    labelOf: name => (isServiceField(name) ? t(`services.field.${name}`) : name),
    draft,
    send: values => send(sentOf(values)),
  })
}

/** A field that is not asked for is right whatever it says. */
function check(
  procedure: FormProcedure,
  field: ServiceField,
  { raw, all }: { readonly raw: string; readonly all: Values },
): FieldResult<unknown> {
  const asked = askedFields(procedure, all).find(one => one.field === field)
  return asked ? ruleOf(field, asked.optional !== true)(raw) : good('')
}
