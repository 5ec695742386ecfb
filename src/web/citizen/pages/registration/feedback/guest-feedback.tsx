import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Feedback } from '#contract/feedback.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Row } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { StaleNote } from '../../../stale-note.tsx'
import { ContactCode, isForgotten, type Waiting } from '../contact-code.tsx'
import type { PhotosHand } from '../photos-part.tsx'
import { useKept } from '../use-kept.ts'
import { FeedbackActions } from './feedback-actions.tsx'
import { FeedbackForm, useFeedbackForm, writtenOf } from './feedback-form.tsx'
import { FeedbackList, FeedbackRow } from './feedback-list.tsx'
import { OneFeedback } from './one-feedback.tsx'
import { forgetPictures, sendWith } from './pictures-part.tsx'
import { GuestPictures } from './sent-pictures.tsx'
import { pathOf, slugOf } from './slug.ts'
import { keepTicket, useTickets, type SentHere } from './use-tickets.ts'

const keyOf = (ticket: string) => answerKey('followGuestFeedback', { body: { ticket } })
const keep = (ticket: string, changed: Feedback): void => void queryClient.setQueryData(keyOf(ticket), changed)

/** The form of a guest, then the code that proves the contact. What was typed, and what waits for its code, is kept on this device. */
export const NewAsGuest = ({ hotline }: { readonly hotline: string }) => {
  const [, go] = useLocation()
  const waiting = useKept<Waiting>('feedback-waiting', isForgotten)
  const [isEditing, setEditing] = useState(false)
  const pictures = useRef<PhotosHand>(null)
  const form = useFeedbackForm(true, async values => {
    const ticket = waiting.value?.ticket
    const body = { ...writtenOf(values), fullName: values.fullName, contact: values.contact, ...(ticket !== undefined && { ticket }) }
    const begun = await sendWith(pictures.current, along => call('startGuestFeedback', { body: { ...body, pictures: along } }))
    waiting.keep({ ...begun, at: Date.now() })
    setEditing(false)
  })
  if (!waiting.isReady) return null
  if (!waiting.value || isEditing) return <FeedbackForm form={form} isGuest hotline={hotline} pictures={pictures} />
  return (
    <ContactCode
      waiting={waiting.value}
      onWaiting={waiting.keep}
      onEdit={() => setEditing(true)}
      confirm={async body => {
        const sent = await call('confirmGuestFeedback', { body })
        await keepTicket({ no: sent.no, ticket: body.ticket })
        keep(body.ticket, sent)
        form.forget()
        await forgetPictures(true)
        waiting.forget()
        go(pathOf(sent), { replace: true, state: { sent: true } })
      }}
      resend={body => call('resendFeedbackCode', { body })}
    />
  )
}

/** What was sent from this device without signing in: all, or one by its number. */
export const GuestFeedback = ({ slug, hotline }: { readonly slug: string | undefined; readonly hotline: string }) => {
  const here = useTickets()
  if (!here) return null
  if (slug !== undefined) {
    const sent = here.find(one => slugOf(one) === slug)
    return sent ? <OneOfGuest sent={sent} hotline={hotline} /> : <OneFeedback feedback={undefined} isMissing hotline={hotline} />
  }
  return (
    <FeedbackList isGuest isEmpty={here.length === 0}>
      {here.length > 0 && here.map(sent => <RowOfGuest key={sent.no} sent={sent} />)}
    </FeedbackList>
  )
}

const useFollowed = ({ ticket }: SentHere) => useAnswer('followGuestFeedback', { body: { ticket } })

const RowOfGuest = ({ sent }: { readonly sent: SentHere }) => {
  const { data } = useFollowed(sent)
  return data ? <FeedbackRow feedback={data} /> : <Row href={pathOf(sent)} icon="feedback" title={sent.no} />
}

const OneOfGuest = ({ sent, hotline }: { readonly sent: SentHere; readonly hotline: string }) => {
  const { ticket } = sent
  const { data, error, refetch, dataUpdatedAt } = useFollowed(sent)
  const retry = () => void refetch()
  return (
    <OneFeedback
      feedback={data}
      pictures={data && <GuestPictures feedback={data} ticket={ticket} />}
      isMissing={false}
      hotline={hotline}
      top={
        <>
          {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[6, 6]} />)}
          {data && <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />}
        </>
      }
    >
      {data && (
        <FeedbackActions
          feedback={data}
          hotline={hotline}
          deeds={{
            withdraw: async () => keep(ticket, await call('withdrawGuestFeedback', { body: { ticket } })),
            reopen: async words => keep(ticket, await call('reopenGuestFeedback', { body: { ticket, words } })),
          }}
        />
      )}
    </OneFeedback>
  )
}
