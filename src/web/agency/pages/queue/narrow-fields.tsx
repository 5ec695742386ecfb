import type { StaffSession } from '#contract/staff-session.ts'
import { OUTCOMES } from '#domain/review/queue.ts'
import { CASE_KINDS } from '#domain/review/transitions.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'
import { isNarrowed, type QueueChoice } from './queue-address.ts'
import css from './queue.module.css'

interface NarrowFieldsProps {
  readonly staff: StaffSession
  readonly choice: QueueChoice
  readonly onChange: (change: QueueChoice) => void
  readonly onClear: () => void
}

/** Kind, office (for a province), outcome of decided files; and what leads back to everything. */
export const NarrowFields = ({ staff, choice, onChange, onClear }: NarrowFieldsProps) => (
  <div className={css['narrow']}>
    <Choose
      id="kind"
      label={t('queue.kind')}
      any={t('queue.kind.any')}
      value={choice.kind}
      choices={CASE_KINDS.map(kind => [kind, t(`queue.kind.${kind}`)])}
      onChange={value => onChange({ kind: CASE_KINDS.find(kind => kind === value) })}
    />
    {staff.agency.level === 'province' && <OfficeField value={choice.office} onChange={office => onChange({ office })} />}
    {choice.filter === 'decided' && (
      <Choose
        id="outcome"
        label={t('queue.outcome')}
        any={t('queue.outcome.any')}
        value={choice.outcome}
        choices={OUTCOMES.map(outcome => [outcome, t(`review.state.${outcome}`)])}
        onChange={value => onChange({ outcome: OUTCOMES.find(outcome => outcome === value) })}
      />
    )}
    {choice.decidedFrom !== undefined && choice.decidedUntil !== undefined && (
      <p className="small">{t('queue.decidedBetween', { from: formatDay(choice.decidedFrom), until: formatDay(choice.decidedUntil) })}</p>
    )}
    {isNarrowed(choice) && (
      <button type="button" className={css['clear']} onClick={onClear}>
        {t('queue.clear')}
      </button>
    )}
  </div>
)

const OfficeField = ({
  value,
  onChange,
}: {
  readonly value: string | undefined
  readonly onChange: (office: string | undefined) => void
}) => {
  const scopes = useAnswer('listPolicyScopes', undefined, { staleTime: 60_000 }).data ?? []
  return (
    <Choose
      id="office"
      label={t('queue.office')}
      any={t('queue.office.any')}
      value={value}
      choices={scopes.filter(({ kind }) => kind === 'agency').map(({ code, name }) => [code, `${code} ${name}`])}
      onChange={onChange}
    />
  )
}

interface ChooseProps {
  readonly id: string
  readonly label: string
  readonly any: string
  readonly value: string | undefined
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | undefined) => void
}

const Choose = ({ id, label, any, value = '', choices, onChange }: ChooseProps) => (
  <label className={css['choose']} htmlFor={id}>
    <span className="spoken">{label}</span>
    <select id={id} value={value} aria-label={label} onChange={event => onChange(event.currentTarget.value || undefined)}>
      <option value="">{any}</option>
      {choices.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
