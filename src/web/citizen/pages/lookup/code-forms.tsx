import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { SelectField, type Choice } from '#web/shared/ui/select-field.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AskForm } from './ask-form.tsx'

/** By the number of the identity paper: the surest way. */
export const CodeByPersonalId = ({ form }: { readonly form: Form<{ personalId: string }> }) => (
  <AskForm form={form} button={t('lookup.own.ask')}>
    <TextField
      {...form.field('personalId')}
      label={t('lookup.own.personalId')}
      hint={t('lookup.own.personalIdHint')}
      autoComplete="off"
      autoCapitalize="characters"
      figures
    />
  </AskForm>
)

type Named = { fullName: string; birth: string; provinceCode: string }

/** By what everybody knows without a paper. */
export const CodeByName = ({ form }: { readonly form: Form<Named> }) => {
  const { choices, error, retry } = useProvinces()
  return (
    <AskForm form={form} button={t('lookup.own.ask')}>
      <TextField
        {...form.field('fullName')}
        label={t('lookup.validity.name')}
        hint={t('lookup.validity.nameHint')}
        autoComplete="off"
        autoCapitalize="words"
        lang="vi"
      />
      <TextField
        {...form.field('birth')}
        label={t('lookup.validity.birth')}
        hint={t('lookup.own.birthHint')}
        autoComplete="off"
        inputMode="numeric"
        figures
      />
      {error !== null && <LoadError error={error} onRetry={retry} />}
      <SelectField {...form.field('provinceCode')} label={t('lookup.own.province')} hint={t('lookup.own.provinceHint')} choices={choices} />
    </AskForm>
  )
}

const DAY = { staleTime: 86_400_000 }

/** The provinces of today among those of before July 2025, which say what they belong to now: people look for the name that they know. */
function useProvinces() {
  const now = useAnswer('listProvinces', { query: {} }, DAY)
  const before = useAnswer('listProvinces', { query: { scheme: 'three_tier' } }, DAY)
  const names = new Map((now.data ?? []).map(({ code, name }) => [code, name]))
  const choices: readonly Choice[] = [
    ...[...names].map(([code, name]) => ({ value: code, label: name })),
    ...(before.data ?? []).flatMap(({ code, name, successorCode }) => {
      const today = successorCode === null ? undefined : names.get(successorCode)
      return today === undefined || today === name
        ? []
        : [{ value: `${successorCode}|${code}`, label: t('lookup.own.formerProvince', { name, today }) }]
    }),
  ].toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
  const retry = () => void Promise.all([now.refetch(), before.refetch()])
  return { choices, error: now.error ?? before.error, retry }
}
