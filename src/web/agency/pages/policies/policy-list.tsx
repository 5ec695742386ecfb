import type { PolicyRow, PolicyScopeRow, ScopePolicies } from '#contract/policies.ts'
import type { PolicyKey } from '#domain/kernel/policy.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { policyName, sourceText, valueText } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'
import css from './policies.module.css'

interface PolicyListProps {
  readonly policies: ScopePolicies
  readonly onChange: (key: PolicyKey) => void
  readonly onHistory: (key: PolicyKey) => void
}

/** Every policy: what counts, where it comes from, what is coming. */
export const PolicyList = ({ policies: { scope, items }, onChange, onHistory }: PolicyListProps) => (
  <Panel flush>
    <ul className={rowCss['list']} aria-label={t('policies.list')}>
      {items.map(row => (
        <li key={row.key} className={rowCss['row']}>
          <Value row={row} scope={scope} />
          <div className={css['buttons']}>
            {row.mayChange && (
              <Button look="second" small label={t('policies.changeOf', { policy: policyName(row.key) })} onClick={() => onChange(row.key)}>
                {t('policies.change')}
              </Button>
            )}
            <Button look="quiet" small label={t('policies.historyOf', { policy: policyName(row.key) })} onClick={() => onHistory(row.key)}>
              {t('policies.history')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  </Panel>
)

const Value = ({ row, scope }: { readonly row: PolicyRow; readonly scope: PolicyScopeRow }) => (
  <div className={rowCss['words']}>
    <h2 className={css['name']}>{policyName(row.key)}</h2>
    <p className={css['value']}>
      <strong>{valueText(row.key, row.value)}</strong> <Tag kind={isOwn(row, scope) ? 'ok' : 'plain'}>{sourceText(row.source, scope)}</Tag>
    </p>
    {row.planned.map(({ no, value, validFrom }) => (
      <p key={no} className={css['planned']}>
        {t('policies.planned', { day: formatDay(validFrom), value: value === null ? t('policies.wider') : valueText(row.key, value) })}
      </p>
    ))}
  </div>
)

const isOwn = ({ source }: PolicyRow, { kind, code }: PolicyScopeRow): boolean => source?.kind === kind && source.code === code
