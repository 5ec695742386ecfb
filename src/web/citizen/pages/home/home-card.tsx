import { useState } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { CardFront } from '../../insurance-card/card-face.tsx'
import { CardScreen } from '../../insurance-card/card-screen.tsx'
import { NoCard } from '../../insurance-card/no-card.tsx'
import { StateNote } from '../../insurance-card/state-note.tsx'
import { t } from '../../t.ts'
import css from './home.module.css'

/** The card on the first screen: one press to its page, one to the code for the counter. */
export const HomeCard = () => {
  const { data: card, error, refetch } = useAnswer('getOwnCard')
  const [isFull, setFull] = useState(false)
  if (card === null) return <NoCard />
  if (!card) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[13, 3.25]} />
  return (
    <>
      <AppLink className={css['card']} href="/card" aria-label={t('card.openLabel')}>
        <CardFront card={card} />
      </AppLink>
      <div className="pair">
        <Button icon="qr" onClick={() => setFull(true)}>
          {t('card.openQr')}
        </Button>
        <ButtonLink look="second" href="/card">
          {t('card.open')}
        </ButtonLink>
      </div>
      <StateNote card={card} />
      {isFull && <CardScreen card={card} onClose={() => setFull(false)} />}
    </>
  )
}
