import { useState, type ReactNode } from 'react'
import type { Card } from '#contract/card.ts'
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
import { t } from '../../t.ts'
import { CardDetails } from './card-details.tsx'
import { TurningCard } from './turning-card.tsx'

/** Thẻ BHYT: both faces, full screen for the counter, and everything that the card says in words. */
export const CardPage = () => {
  const { data, error, refetch } = useAnswer('getOwnCard')
  return (
    <Page>
      <PageHeader title={t('card.title')} />
      {data ? (
        <CardView card={data} stale={<StaleNote error={error} asOf={data.asOf} onRetry={() => void refetch()} />} />
      ) : data === null ? (
        <NoCard />
      ) : error ? (
        <LoadError error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton blocks={[13, 3.25, 20]} />
      )}
    </Page>
  )
}

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
