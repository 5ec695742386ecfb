import type { Home } from '#contract/participants.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { isMonth, monthOf, monthsInclusive } from '#domain/kernel/month.ts'
import { formatDay, formatMonth } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'

type Contributions = Home['contributions']

/** Units have until the end of the following month, so a month is news for two more. */
const isRecent = (month: string): boolean => isMonth(month) && monthsInclusive(month, monthOf(dayInVietnam(new Date()))) <= 3

const LastMonth = ({ lastMonth, lastUnitName, lastPaidOn }: Contributions) => {
  if (lastMonth === null) return null
  const unit = lastUnitName ?? ''
  const recent = isRecent(lastMonth)
  return (
    <Note kind={recent ? 'ok' : 'info'} title={t(recent ? 'home.paid.title' : 'home.paid.earlier', { month: formatMonth(lastMonth) })}>
      <p>{lastPaidOn ? t('home.paid.text', { unit, date: formatDay(lastPaidOn) }) : t('home.paid.noDate', { unit })}</p>
    </Note>
  )
}

const Owed = ({ owedMonths }: Contributions) =>
  owedMonths === 0 ? null : (
    <Note kind="warn" title={t('home.owed.title', { count: owedMonths })}>
      <p>{t('home.owed.text')}</p>
      <p>
        <AppLink href="/contributions">{t('home.owed.see')}</AppLink>
        {' · '}
        <AppLink href={HOTLINE_LINK}>{t('contributions.call', { hotline: HOTLINE })}</AppLink>
        {' · '}
        <AppLink href="/lookup/agencies">{t('contributions.agencies')}</AppLink>
      </p>
    </Note>
  )

/** What is new about one's contributions: owed months first, then the last month that was paid. */
export const ContributionNotes = ({ contributions }: { readonly contributions: Contributions }) => (
  <div className="stack">
    <Owed {...contributions} />
    <LastMonth {...contributions} />
  </div>
)
