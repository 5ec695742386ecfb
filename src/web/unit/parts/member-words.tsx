import type { UnitMember } from '#contract/unit-roster.ts'
import type { MemberState } from '#domain/units/member-state.ts'
import { formatInstantDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../t.ts'
import css from './member-words.module.css'

const KINDS = { matching: 'plain', not_started: 'plain', waiting: 'info', to_correct: 'warn', activated: 'ok', needs_help: 'err' } as const

/** How far somebody is, in words. */
export const MemberStateTag = ({ state }: { readonly state: MemberState }) => (
  <Tag kind={KINDS[state]}>{t(`unitRoster.state.${state}`)}</Tag>
)

/** A member as the roster holds them, with how far they are and what they need. */
export const MemberWords = ({ member }: { readonly member: UnitMember }) => (
  <div className={css['words']}>
    <h3 className={css['name']}>
      {member.fullName} <MemberStateTag state={member.state} />
    </h3>
    <p className="muted small">{factsOf(member).join(' · ')}</p>
    {member.help.map(reason => (
      <p key={reason} className="small">
        {t(`unitRoster.help.${reason}`)}
      </p>
    ))}
    {member.isUnread && <p className="small">{t('unitRoster.unread')}</p>}
  </div>
)

const factsOf = ({ since, socialInsuranceNo, reference, phone, email }: UnitMember): readonly string[] => [
  ...(since === null ? [] : [t('unitRoster.since', { day: formatInstantDay(since) })]),
  formatSocialInsuranceNo(socialInsuranceNo),
  ...(reference === '' ? [] : [t('unitRoster.reference', { reference })]),
  ...[phone, email].filter(part => part !== ''),
]
