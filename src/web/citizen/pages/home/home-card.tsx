import { useCallback, useState } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { CardFront } from '../../insurance-card/card-face.tsx'
import { CardScreen } from '../../insurance-card/card-screen.tsx'
import { KeptNote } from '../../insurance-card/kept-note.tsx'
import { NoCard } from '../../insurance-card/no-card.tsx'
import { NotShown } from '../../insurance-card/not-shown.tsx'
import { StateNote } from '../../insurance-card/state-note.tsx'
import { useCard } from '../../insurance-card/use-card.ts'
import { t } from '../../t.ts'
import css from './home.module.css'

/** The card on the first screen: one press to its page, one to the code for the counter. */
export const HomeCard = () => {
  const answer = useAnswer('getOwnCard')
  const { data, error, refetch } = answer
  const shown = useCard('own', answer)
  const [isFull, setFull] = useState(false)
  const retry = useCallback(() => void refetch(), [refetch])
  if (shown.kind === 'none') return <NoCard />
  if (shown.kind === 'loading') return <Skeleton blocks={[13, 3.25]} />
  if (shown.kind === 'failed') return <LoadError error={error} onRetry={retry} />
  if (shown.kind !== 'card') return <NotShown why={shown.kind} onRetry={retry} />
  const { card } = shown
  return (
    <>
      {(error || !data) && <KeptNote shown={shown} error={error} onRetry={retry} />}
      <div className={css['card']}>
        <CardFront card={card} />
        <AppLink className={css['cover']} href="/card">
          <span className="spoken">{t('card.openLabel')}</span>
        </AppLink>
      </div>
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
