import { isSameScope, type PolicyScope } from '#domain/kernel/policy-scope.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { scopeName } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'

interface ScopeFieldProps {
  readonly scope: PolicyScope
  readonly onChange: (scope: PolicyScope) => void
}

const keyOf = ({ kind, code }: PolicyScope): string => `${kind}:${code}`

/** For whom the policies are shown. */
export const ScopeField = ({ scope, onChange }: ScopeFieldProps) => {
  const { data } = useAnswer('listPolicyScopes', undefined, { staleTime: 60_000 })
  return (
    <Combobox
      id="scope"
      label={t('policies.scope')}
      hint={t('policies.scopeHint')}
      items={data ?? null}
      keyOf={keyOf}
      labelOf={scopeName}
      value={keyOf(scope)}
      onChange={(_, chosen) => {
        if (chosen && !isSameScope(chosen, scope)) onChange({ kind: chosen.kind, code: chosen.code })
      }}
    />
  )
}
