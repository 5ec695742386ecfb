import { CheckField } from '#web/shared/ui/check-field.tsx'
import { FieldGroup, type FieldLook } from '#web/shared/ui/field.tsx'
import type { Bound } from '#web/shared/ui/text-field.tsx'
import { chosenOf, toggled } from './choice-form.ts'

interface SeveralProps<T extends string> extends Bound, FieldLook {
  readonly id: string
  readonly error?: string | undefined
  readonly all: readonly T[]
  readonly nameOf: (one: T) => string
}

/** Any of a few choices, each with a box to tick. */
export const Several = <T extends string>({ id, label, hint, error, value, onChange, all, nameOf }: SeveralProps<T>) => (
  <FieldGroup id={id} label={label} hint={hint} error={error}>
    {all.map(one => (
      <CheckField
        key={one}
        id={`${id}-${one}`}
        label={nameOf(one)}
        checked={chosenOf(all, value).includes(one)}
        onChange={() => onChange(toggled(all, value, one))}
      />
    ))}
  </FieldGroup>
)
