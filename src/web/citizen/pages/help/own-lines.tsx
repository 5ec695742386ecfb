import type { ReactNode } from 'react'
import type { OwnData } from '#contract/changes.ts'
import type { ToldState } from '#domain/review/transitions.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay, formatInstant, formatInstantDay, formatMonth } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { useCard } from '../../insurance-card/use-card.ts'
import { t } from '../../t.ts'
import css from './help.module.css'

const MOST = 3

const Own = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['own']}>
    <strong>{t('help.own')}</strong> {children}
  </p>
)

/** Said in the place of an answer that did not come; nothing while it is on its way. */
const NotHere = ({ error }: { readonly error: unknown }) => (error ? <Own>{t('help.own.offline')}</Own> : null)

/** The card as the server has it, or as this device keeps it. */
export const OwnCard = () => {
  const answer = useAnswer('getOwnCard', undefined, { retry: false })
  const shown = useCard('own', answer)
  if (shown.kind === 'none') return <Own>{t('help.own.cardNone')}</Own>
  if (shown.kind !== 'card') return <NotHere error={shown.kind === 'loading' ? null : shown.kind} />
  const { status, validUntil } = shown.card
  return (
    <Own>
      {t(`help.own.card.${status}`)} {validUntil !== null && t('help.own.cardUntil', { day: formatDay(validUntil) })}{' '}
      {(answer.error !== null || !answer.data) && t('help.own.asOf', { time: formatInstant(shown.asOf) })}
    </Own>
  )
}

/** How long was paid, by whom last, what is owed, and what the watch over the record has found. */
export const OwnContributions = () => {
  const { data: home, error } = useAnswer('getHome', undefined, { retry: false })
  const findings = useAnswer('listOwnFindings', undefined, { retry: false }).data
  if (!home) return <NotHere error={error} />
  const { months, lastMonth, lastUnitName, owedMonths } = home.contributions
  return (
    <Own>
      {lastMonth === null
        ? t('help.own.contributionsNone')
        : t('help.own.contributions', { years: Math.floor(months / 12), months: months % 12, last: formatMonth(lastMonth) })}{' '}
      {lastUnitName !== null && t('help.own.unit', { unit: lastUnitName })} {owedMonths > 0 && t('help.own.owed', { count: owedMonths })}{' '}
      {findings &&
        (findings.length === 0 ? (
          t('help.own.findingsNone')
        ) : (
          <AppLink href="/contributions">{t('help.own.findings', { count: findings.length })}</AppLink>
        ))}
    </Own>
  )
}

export const OwnNotices = () => {
  const { data, error } = useAnswer('countUnreadNotices', undefined, { retry: false })
  if (!data) return <NotHere error={error} />
  return <Own>{data.unread === 0 ? t('help.own.inboxNone') : t('help.own.inbox', { count: data.unread })}</Own>
}

interface CaseLine {
  readonly no: string
  readonly state: ToldState
  readonly dueAt: string | null
}
const isWaiting = (state: ToldState): boolean => state === 'submitted' || state === 'in_review'

/** "00007/2026/07911: đang kiểm tra. Trả lời trước 24/11/2026." */
const caseText = ({ no, state, dueAt }: CaseLine): string => {
  const said = t('help.own.case', { no, state: t(`help.own.state.${state}`) })
  return isWaiting(state) && dueAt !== null ? `${said} ${t('help.own.due', { time: formatInstantDay(dueAt) })}` : said
}

/** Dossiers that were sent from this device, whoever is signed in. */
export const OwnDossiers = () => {
  const { data: here = [] } = useAnswer('listRegistrationsHere', undefined, { retry: false })
  const sent = here.flatMap(({ no, caseState, dueAt }) => (no === null || caseState === null ? [] : [{ no, state: caseState, dueAt }]))
  return (
    <>
      {sent.slice(0, MOST).map(one => (
        <Own key={one.no}>{caseText(one)}</Own>
      ))}
    </>
  )
}

/** Reports about the record and feedback that wait for an answer. */
export const OwnReports = () => {
  const reports = useAnswer('listDisputes', undefined, { retry: false })
  const feedback = useAnswer('listFeedback', undefined, { retry: false })
  if (!reports.data || !feedback.data) return <NotHere error={reports.error ?? feedback.error} />
  const open = [
    ...reports.data.filter(({ isOpen }) => isOpen).map(one => ({ ...one, href: '/reports' })),
    ...feedback.data.filter(({ state }) => isWaiting(state)).map(one => ({ ...one, href: '/feedback' })),
  ]
  if (open.length === 0) return <Own>{t('help.own.waitingNone')}</Own>
  return (
    <>
      {open.slice(0, MOST).map(({ no, state, dueAt, expectedAt, href }) => (
        <Own key={no}>
          <AppLink href={href}>{caseText({ no, state, dueAt: expectedAt ?? dueAt })}</AppLink>
        </Own>
      ))}
    </>
  )
}

/** Requests for public services: those that wait, or what became of the last one. */
export const OwnRequests = () => {
  const { data, error } = useAnswer('getOwnServices', undefined, { retry: false })
  if (!data) return <NotHere error={error} />
  const open = data.requests.filter(({ state }) => isWaiting(state) || state === 'returned')
  const told = open.length > 0 ? open.slice(0, MOST) : data.requests.slice(0, 1)
  if (told.length === 0) return <Own>{t('help.own.requestsNone')}</Own>
  return (
    <>
      {told.map(({ id, no, state, dueAt, expectedAt }) => (
        <Own key={id}>
          <AppLink href={`/services/sent/${no.replaceAll('/', '-')}`}>{caseText({ no, state, dueAt: expectedAt ?? dueAt })}</AppLink>
        </Own>
      ))}
    </>
  )
}

/** A change that is not sent yet has no state to tell. */
const TOLD: Readonly<Record<NonNullable<OwnData['change']>['state'], ToldState | undefined>> = {
  papers: undefined,
  proving: undefined,
  submitted: 'submitted',
  in_review: 'in_review',
  held: 'approved',
  applied: 'settled',
  rejected: 'rejected',
  contact_taken: 'rejected',
  withdrawn: 'withdrawn',
  cancelled: 'withdrawn',
}

/** The contact on file, and what becomes of a change of the own data. */
export const OwnChange = () => {
  const { data, error } = useAnswer('getOwnData', undefined, { retry: false })
  if (!data) return <NotHere error={error} />
  const none = t('help.own.contactNone')
  const file = data.change?.file
  const state = data.change ? TOLD[data.change.state] : undefined
  return (
    <>
      <Own>{t('help.own.contact', { phone: data.phone ?? none, email: data.email ?? none })}</Own>
      {file && state && <Own>{caseText({ no: file.no, state, dueAt: file.expectedAt ?? file.dueAt })}</Own>}
    </>
  )
}

/** The children whose records the person reads, each with the way to them. */
export const OwnChildren = () => {
  const { data: children, error } = useAnswer('listChildren', undefined, { retry: false })
  if (!children) return <NotHere error={error} />
  if (children.length === 0) return <Own>{t('help.own.childrenNone')}</Own>
  return (
    <Own>
      {t('help.own.children')}{' '}
      {children.map(({ id, fullName }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <AppLink href={`/children/${id}`}>{fullName}</AppLink>
        </span>
      ))}
    </Own>
  )
}
