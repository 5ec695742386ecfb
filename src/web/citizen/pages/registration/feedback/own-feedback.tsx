import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { Feedback } from '#contract/feedback.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { StaleNote } from '../../../stale-note.tsx'
import type { PhotosHand } from '../photos-part.tsx'
import { FeedbackActions } from './feedback-actions.tsx'
import { FeedbackForm, useFeedbackForm, writtenOf } from './feedback-form.tsx'
import { FeedbackList, FeedbackRow } from './feedback-list.tsx'
import { OneFeedback } from './one-feedback.tsx'
import { forgetPictures, sendWith } from './pictures-part.tsx'
import { OwnPictures } from './sent-pictures.tsx'
import { pathOf, slugOf } from './slug.ts'

const KEY = answerKey('listFeedback')
const keep = (changed: Feedback): void =>
  void queryClient.setQueryData(KEY, (before: readonly Feedback[] | undefined) => [
    changed,
    ...(before ?? []).filter(({ id }) => id !== changed.id),
  ])

/** The form of somebody who is signed in: sent at once. */
export const NewOwn = ({ hotline }: { readonly hotline: string }) => {
  const [, go] = useLocation()
  const pictures = useRef<PhotosHand>(null)
  const form = useFeedbackForm(false, async values => {
    const sent = await sendWith(pictures.current, along => call('startFeedback', { body: { ...writtenOf(values), pictures: along } }))
    await forgetPictures(false)
    keep(sent)
    go(pathOf(sent), { replace: true, state: { sent: true } })
  })
  return <FeedbackForm form={form} isGuest={false} hotline={hotline} pictures={pictures} />
}

/** What the signed-in person has sent: all, or one by its number. */
export const OwnFeedback = ({ slug, hotline }: { readonly slug: string | undefined; readonly hotline: string }) => {
  const { data, error, refetch, dataUpdatedAt } = useAnswer('listFeedback')
  const retry = () => void refetch()
  const one = data?.find(feedback => slugOf(feedback) === slug)
  const top = (
    <>
      {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[6, 6]} />)}
      {data && <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />}
    </>
  )
  if (slug !== undefined)
    return (
      <OneFeedback
        feedback={one}
        pictures={one && <OwnPictures feedback={one} />}
        isMissing={data !== undefined && !one}
        hotline={hotline}
        top={top}
      >
        {one && (
          <FeedbackActions
            feedback={one}
            hotline={hotline}
            deeds={{
              withdraw: async () => keep(await call('withdrawFeedback', { params: { id: one.id } })),
              reopen: async words => keep(await call('reopenFeedback', { params: { id: one.id }, body: { words } })),
            }}
          />
        )}
      </OneFeedback>
    )
  return (
    <FeedbackList isGuest={false} isEmpty={data?.length === 0} top={top}>
      {data && data.length > 0 && data.map(feedback => <FeedbackRow key={feedback.id} feedback={feedback} />)}
    </FeedbackList>
  )
}
