import { useParams } from 'wouter'
import { Page } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { useVisitor } from '../../../session/session.ts'
import { usePolicy } from '../use-policy.ts'
import { GuestFeedback, NewAsGuest } from './guest-feedback.tsx'
import { NewOwn, OwnFeedback } from './own-feedback.tsx'

/** Feedback and complaints: what was sent, one of them, or a new one; under the own name, or as a guest whose contact is proven. */
export const FeedbackPage = () => {
  const { which } = useParams<{ readonly which?: string }>()
  const { kind } = useVisitor()
  const { hotline } = usePolicy()
  if (kind === 'unknown')
    return (
      <Page narrow>
        <Skeleton blocks={[2, 6, 6]} />
      </Page>
    )
  const isPerson = kind === 'person' || kind === 'offline'
  if (which === 'new') return isPerson ? <NewOwn hotline={hotline} /> : <NewAsGuest hotline={hotline} />
  return isPerson ? <OwnFeedback slug={which} hotline={hotline} /> : <GuestFeedback slug={which} hotline={hotline} />
}
