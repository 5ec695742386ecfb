import type { Session } from '#contract/accounts.ts'
import type { Home } from '#contract/participants.ts'
import { formatInstantDay, formatMonth } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { yearsMonthsText } from '../../duration.ts'
import { t } from '../../t.ts'
import { FamilySection } from './family-section.tsx'
import { InboxRow } from './inbox-row.tsx'
import { SignOutRow } from './sign-out-row.tsx'

const historyValue = ({ months, lastMonth }: Home['contributions']): string =>
  months === 0 || lastMonth === null
    ? t('home.contributions.none')
    : t('home.contributions.value', { time: yearsMonthsText(months), month: formatMonth(lastMonth) })

const passwordValue = ({ passwordDueAt, passwordState }: Session): string | undefined =>
  passwordDueAt === null
    ? undefined
    : t(passwordState === 'due' ? 'home.password.since' : 'home.password.before', { date: formatInstantDay(passwordDueAt) })

/** The lists of the first screen: only rows that lead somewhere, or say where messages go. */
export const HomeRows = ({ home, session }: { readonly home: Home; readonly session: Session | undefined }) => (
  <>
    <Section title={t('home.mine')} id="mine">
      <RowList>
        <InboxRow />
        <Row icon="clock" href="/contributions" title={t('home.contributions')} detail={historyValue(home.contributions)} />
        <Row icon="wallet" href="/benefits" title={t('home.benefits')} detail={t('home.benefits.detail')} />
        <Row icon="health" href="/visits" title={t('home.visits')} detail={t('home.visits.detail')} />
      </RowList>
    </Section>
    <FamilySection />
    <Section title={t('home.account')} id="account">
      <RowList>
        {home.phone && <Row icon="phone" href="/data/own" title={t('home.phone')} detail={<span className="num">{home.phone}</span>} />}
        {home.email && <Row icon="email" href="/data/own" title={t('home.email')} detail={home.email} />}
        <Row icon="key" href="/change-password" title={t('home.password')} detail={session && passwordValue(session)} />
        <Row icon="fingerprint" href="/passkeys" title={t('home.passkeys')} detail={t('home.passkeys.detail')} />
        <Row icon="phone" href="/devices" title={t('home.devices')} detail={t('home.devices.detail')} />
        <Row icon="eye" href="/data/access" title={t('home.access')} detail={t('home.access.detail')} />
        <Row icon="document" href="/data" title={t('home.data')} detail={t('home.data.detail')} />
        <Row icon="settings" href="/settings" title={t('home.settings')} detail={t('home.settings.detail')} />
        <SignOutRow />
      </RowList>
    </Section>
  </>
)
