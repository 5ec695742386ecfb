import type { UseQueryResult } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Card } from '#contract/card.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { CardScreen } from '../../insurance-card/card-screen.tsx'
import { NoCard } from '../../insurance-card/no-card.tsx'
import { StateNote } from '../../insurance-card/state-note.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { WhoseRecord } from '../../whose-record.tsx'
import { t } from '../../t.ts'
import { CardDetails } from './card-details.tsx'
import { TurningCard } from './turning-card.tsx'

/** Thẻ BHYT: both faces, full screen for the counter, and everything that the card says in words. */
export const CardPage = () => <CardOf childId={undefined} answer={useAnswer('getOwnCard')} />

interface CardOfProps {
  /** Undefined for the own card. */
  readonly childId: string | undefined
  readonly answer: Pick<UseQueryResult<Card | null, ApiProblem>, 'data' | 'error' | 'refetch'>
  /** Whose card it is, where it is not the own one. */
  readonly name?: string | undefined
  /** What else there is about this person. */
  readonly more?: ReactNode
}

/** A card with everything that belongs to it, of oneself or of a child. */
export const CardOf = ({ childId, answer: { data, error, refetch }, name, more }: CardOfProps) => (
  <Page>
    <PageHeader over={name && t('card.title')} title={name ?? t('card.title')} />
    <WhoseRecord childId={childId} page="card" />
    {data ? (
      <CardView card={data} stale={<StaleNote error={error} asOf={data.asOf} onRetry={() => void refetch()} />} />
    ) : data === null ? (
      <NoCard />
    ) : error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton blocks={[13, 3.25, 20]} />
    )}
    {more}
  </Page>
)

const CardView = ({ card, stale }: { readonly card: Card; readonly stale: ReactNode }) => {
  const [side, setSide] = useState<'front' | 'back'>('front')
  const [isFull, setFull] = useState(false)
  return (
    <Columns>
      <div className="stack">
        {stale}
        <TurningCard card={card} side={side} />
        <div className="pair">
          <Button icon="enlarge" onClick={() => setFull(true)}>
            {t('card.enlarge')}
          </Button>
          <Button look="second" icon="turn" onClick={() => setSide(side === 'front' ? 'back' : 'front')}>
            {t(side === 'front' ? 'card.toBack' : 'card.toFront')}
          </Button>
        </div>
        <StateNote card={card} />
        <p className="small muted">{t('card.asOf', { time: formatInstant(card.asOf) })}</p>
        {isFull && <CardScreen card={card} onClose={() => setFull(false)} />}
      </div>
      <CardDetails card={card} />
    </Columns>
  )
}
