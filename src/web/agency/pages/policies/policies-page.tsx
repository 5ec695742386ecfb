import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { PolicyRow, ScopePolicies } from '#contract/policies.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import { POLICY_SCOPES, type PolicyScope } from '#domain/kernel/policy-scope.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import { ChangeSheet } from './change-sheet.tsx'
import { HistorySheet } from './history-sheet.tsx'
import { PolicyList } from './policy-list.tsx'
import { ScopeField } from './scope-field.tsx'
import css from './policies.module.css'

/** What counts for the nation, a province, an agency or a campaign; administrators change it. The scope stands in the address. */
export const PoliciesPage = ({ staff }: { readonly staff: StaffSession }) => {
  useArrival(t('policies.title'))
  const [params, setParams] = useSearchParams()
  const scope = scopeOf(params.get('scope')) ?? { kind: 'agency', code: staff.agency.code }
  const { data, error, refetch } = useAnswer('listPolicies', { query: scope }, { staleTime: 0 })
  const choose = (next: PolicyScope) => setParams({ scope: `${next.kind}:${next.code}` })
  return (
    <>
      <h1 tabIndex={-1}>{t('policies.title')}</h1>
      <p className={css['lead']}>{t('policies.lead')}</p>
      <div className={css['scope']}>
        <ScopeField scope={scope} onChange={choose} />
      </div>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[4, 4, 4, 4]} />}
      {data && <Policies key={`${scope.kind}:${scope.code}`} policies={data} />}
    </>
  )
}

/** The list with what is open over it. What was done is said where the list begins. */
const Policies = ({ policies }: { readonly policies: ScopePolicies }) => {
  const [open, setOpen] = useState<{ readonly what: 'change' | 'history'; readonly key: PolicyRow['key'] }>()
  const [done, setDone] = useState<string>()
  const row = policies.items.find(({ key }) => key === open?.key)
  const close = () => setOpen(undefined)
  const finish = (words: string) => {
    setDone(words)
    close()
  }
  return (
    <>
      {!policies.scope.mayChange && <p className={css['lead']}>{t('policies.readOnly')}</p>}
      {done !== undefined && (
        <div className={css['done']}>
          <Note kind="ok" title={done} live="polite" />
        </div>
      )}
      <PolicyList
        policies={policies}
        onChange={key => setOpen({ what: 'change', key })}
        onHistory={key => setOpen({ what: 'history', key })}
      />
      {row && open?.what === 'change' && <ChangeSheet policies={policies} row={row} onClose={close} onDone={finish} />}
      {row && open?.what === 'history' && <HistorySheet policies={policies} row={row} onClose={close} onDone={finish} />}
    </>
  )
}

/** "agency:07911" of the address. */
function scopeOf(text: string | null): PolicyScope | undefined {
  const [word, code = ''] = (text ?? '').split(':')
  const kind = POLICY_SCOPES.find(known => known === word)
  return kind && { kind, code: kind === 'nation' ? '' : code }
}
