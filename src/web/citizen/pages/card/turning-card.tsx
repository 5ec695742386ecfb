import type { Card } from '#contract/card.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { CardBack, CardFront } from '../../insurance-card/card-face.tsx'
import css from './turning-card.module.css'

interface TurningCardProps {
  readonly card: Card
  readonly side: 'front' | 'back'
}

/** Turns over like a card in the hand; cross-fades where motion is reduced. The hidden face is hidden from everybody. */
export const TurningCard = ({ card, side }: TurningCardProps) => (
  <div className={css['place']}>
    <div className={cx(css['face'], css['front'], side === 'back' && css['away'])} aria-hidden={side === 'back'}>
      <CardFront card={card} />
    </div>
    <div className={cx(css['face'], css['back'], side === 'front' && css['away'])} aria-hidden={side === 'front'}>
      <CardBack card={card} />
    </div>
  </div>
)
