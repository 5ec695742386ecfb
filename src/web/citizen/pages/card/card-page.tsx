import { useCallback, useState, type ReactNode } from 'react'
import type { ProofField } from '#domain/card/proof.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Later } from '#web/shared/ui/later.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { CardScreen } from '../../insurance-card/card-screen.tsx'
import { KeepOffer } from '../../insurance-card/keep-offer.tsx'
import { KeptNote } from '../../insurance-card/kept-note.tsx'
import type { Holder } from '../../insurance-card/kept-cards.ts'
import { NoCard } from '../../insurance-card/no-card.tsx'
import { NotShown } from '../../insurance-card/not-shown.tsx'
import { StateNote } from '../../insurance-card/state-note.tsx'
import { useCard, type CardAnswer, type ShownCard } from '../../insurance-card/use-card.ts'
import { useKept } from '../../insurance-card/use-kept.ts'
import { WhoseRecord } from '../../whose-record.tsx'
import { t } from '../../t.ts'
import { CardDetails } from './card-details.tsx'
import { ProofSheet } from './proof-sheet.tsx'
import { TurningCard } from './turning-card.tsx'

/** Thẻ BHYT: both faces, full screen for the counter, and everything that the card says in words. */
export const CardPage = () => <CardOf childId={undefined} answer={useAnswer('getOwnCard')} />

interface CardOfProps {
  /** Undefined for the own card. */
  readonly childId: string | undefined
  readonly answer: CardAnswer
  /** Whose card it is, where it is not the own one. */
  readonly name?: string | undefined
  /** What else there is about this person. */
  readonly more?: ReactNode
}

/** A card with everything that belongs to it, of oneself or of a child; without network the one that this device keeps. */
export const CardOf = ({ childId, answer, name, more }: CardOfProps) => {
  const shown = useCard(childId ?? 'own', answer)
  const { isLoading: isFamilyOpen } = useAnswer('listChildren')
  // The choice of a person stands above the card: it is there first, unless the card comes from the device.
  const mustWait = isFamilyOpen && shown.kind === 'card' && answer.data !== undefined
  const { refetch } = answer
  const retry = useCallback(() => void refetch(), [refetch])
  const heading = name ?? (childId === undefined ? t('card.title') : shown.kind === 'card' ? shown.card.fullName : t('family.child'))
  return (
    <Page>
      <PageHeader over={childId === undefined ? undefined : t('card.title')} title={heading} />
      <WhoseRecord childId={childId} page="card" />
      {shown.kind === 'card' && !mustWait && <CardView key={childId} holder={childId ?? 'own'} shown={shown} answer={answer} />}
      {shown.kind === 'none' && <NoCard />}
      {(shown.kind === 'loading' || mustWait) && <Skeleton blocks={[13, 3.25, 20]} />}
      {shown.kind === 'failed' && <LoadError error={answer.error} onRetry={retry} />}
      {(shown.kind === 'gone' || shown.kind === 'clock_back') && <NotShown why={shown.kind} onRetry={retry} />}
      {more}
    </Page>
  )
}

interface CardViewProps {
  readonly holder: Holder
  readonly shown: ShownCard
  readonly answer: CardAnswer
}

const CardView = ({ holder, shown, answer: { data, error, refetch } }: CardViewProps) => {
  const [side, setSide] = useState<'front' | 'back'>('front')
  const [isFull, setFull] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [fields, setFields] = useState<readonly ProofField[]>()
  const kept = useKept()
  const { card } = shown
  const counts = card.status === 'valid' || card.status === 'expiring'
  return (
    <Columns>
      <div className="stack">
        {(error || !data) && <KeptNote shown={shown} error={error} onRetry={() => void refetch()} />}
        <TurningCard card={card} side={side} />
        <div className="pair">
          <Button icon="enlarge" onClick={() => setFull(true)}>
            {t('card.enlarge')}
          </Button>
          <Button look="second" icon="turn" onClick={() => setSide(side === 'front' ? 'back' : 'front')}>
            {t(side === 'front' ? 'card.toBack' : 'card.toFront')}
          </Button>
        </div>
        {counts && (
          <RowList>
            <Row icon="qr" title={t('cardProof.open')} detail={t('cardProof.openDetail')} onClick={() => setChoosing(true)} />
          </RowList>
        )}
        <StateNote card={card} />
        <p className="small muted">{t('card.asOf', { time: formatInstant(card.asOf) })}</p>
        <Later>
          <KeepOffer kept={kept} />
        </Later>
        {isFull && <CardScreen card={card} onClose={() => setFull(false)} />}
        <ProofSheet
          open={isChoosing}
          onClose={() => setChoosing(false)}
          onShow={chosen => {
            setChoosing(false)
            setFields(chosen)
          }}
        />
        {fields && <CardScreen card={card} proof={{ holder, fields }} onClose={() => setFields(undefined)} />}
      </div>
      {/* Below what the device keeps, once that is known: nothing moves then. */}
      <Later>{kept.isKeeping !== undefined && <CardDetails card={card} />}</Later>
    </Columns>
  )
}
