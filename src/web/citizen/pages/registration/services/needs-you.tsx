import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { ServiceRequest } from '#contract/services.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay, formatInstant, formatInstantDay } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../../t.ts'
import { openHere, useHere } from '../use-here.ts'
import { requestPath } from './paths.ts'
import { titleOf } from './request-row.tsx'

/** How long an answer is told here. */
const FRESH_MS = 14 * 86_400_000
const isFresh = (at: string | null): boolean => at !== null && Date.now() - Date.parse(at) < FRESH_MS

/** Everything that waits for the person, the most pressing first: what an officer wants corrected, a change that is not sent yet, the card that
 *  runs out, what the watch over the record has found, answers of the last days. Nothing where nothing waits; what cannot be asked is left out. */
export const NeedsYou = ({ requests }: { readonly requests: readonly ServiceRequest[] }) => {
  const rows = [...useReturned(requests), ...useDossiers(), ...useChange(), ...useCard(), ...useFindings(), ...useAnswered()]
  if (rows.length === 0) return null
  return (
    <Section id="needs-you" title={t('services.first')}>
      <RowList>{rows}</RowList>
    </Section>
  )
}

const useReturned = (requests: readonly ServiceRequest[]): readonly ReactNode[] =>
  requests
    .filter(({ state, isMine }) => state === 'returned' && isMine)
    .map(request => (
      <Row
        key={request.id}
        href={requestPath(request)}
        icon="warning"
        tone="warn"
        title={titleOf(request)}
        detail={t('services.first.returned', { time: formatInstant(request.correctUntil ?? request.dueAt) })}
      />
    ))

/** Dossiers that were sent from this device. */
function useDossiers(): readonly ReactNode[] {
  const [, go] = useLocation()
  const { here = [] } = useHere()
  return here
    .filter(({ caseState }) => caseState === 'returned')
    .map(one => (
      <Row
        key={one.journey.key}
        onClick={() => go(openHere(one))}
        icon="warning"
        tone="warn"
        title={t('services.first.dossier')}
        detail={one.no ?? one.name}
      />
    ))
}

function useChange(): readonly ReactNode[] {
  const { data } = useAnswer('getOwnData', undefined, { retry: false })
  const state = data?.change?.state
  if (state !== 'proving' && state !== 'papers') return []
  return [
    <Row
      key="change"
      href={state === 'proving' ? '/data/change' : '/data/person'}
      icon="edit"
      tone="warn"
      title={t('services.first.change')}
      detail={t(`services.first.change.${state}`)}
    />,
  ]
}

function useCard(): readonly ReactNode[] {
  const { data: home } = useAnswer('getHome', undefined, { retry: false })
  const card = home?.card
  if (!card || (card.status !== 'expiring' && card.status !== 'expired')) return []
  return [
    <Row
      key="card"
      href="/services/household_card"
      icon="card"
      tone={card.status === 'expired' ? 'err' : 'warn'}
      title={t(`services.first.card.${card.status}`)}
      detail={card.validUntil === null ? undefined : t('services.first.cardUntil', { day: formatDay(card.validUntil) })}
    />,
  ]
}

function useFindings(): readonly ReactNode[] {
  const { data: findings } = useAnswer('listOwnFindings', undefined, { retry: false })
  if (!findings || findings.length === 0) return []
  return [
    <Row
      key="findings"
      href="/contributions"
      icon="clock"
      tone="warn"
      title={t('services.first.findings', { count: findings.length })}
      detail={t('services.first.findingsDetail')}
    />,
  ]
}

/** What was reported of the record and told of the service, and is answered. */
function useAnswered(): readonly ReactNode[] {
  const reports = useAnswer('listDisputes', undefined, { retry: false }).data ?? []
  const feedback = useAnswer('listFeedback', undefined, { retry: false }).data ?? []
  const isAnswered = ({ state, decidedAt }: { readonly state: string; readonly decidedAt: string | null }): boolean =>
    (state === 'answered' || state === 'rejected') && isFresh(decidedAt)
  return [
    ...reports.filter(isAnswered).map(one => ({ ...one, href: '/reports' })),
    ...feedback.filter(isAnswered).map(one => ({ ...one, href: '/feedback' })),
  ].map(({ id, no, href, decidedAt }) => (
    <Row
      key={id}
      href={href}
      icon="document"
      tone="info"
      title={t('services.first.answered')}
      detail={`${no} · ${formatInstantDay(decidedAt ?? '')}`}
    />
  ))
}
