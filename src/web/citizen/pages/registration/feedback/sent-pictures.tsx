import { useEffect, useState, type ReactNode } from 'react'
import type { Feedback } from '#contract/feedback.ts'
import { call } from '#web/shared/api/client.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import css from '../photos-part.module.css'
import { SentPhoto } from '../sent-photo.tsx'

type Picture = Feedback['pictures'][number]

/** The pictures that the signed-in person has sent along. */
export const OwnPictures = ({ feedback: { id, pictures } }: { readonly feedback: Feedback }) => (
  <SentPictures pictures={pictures}>
    {picture => (
      <Sent key={picture.id} picture={picture} address={targetOf('getFeedbackPicture', { params: { id, pictureId: picture.id } }).url} />
    )}
  </SentPictures>
)

interface GuestPicturesProps {
  readonly feedback: Feedback
  readonly ticket: string
}

/** The same of a guest: the ticket of this browser fetches them. */
export const GuestPictures = ({ feedback: { pictures }, ticket }: GuestPicturesProps) => (
  <SentPictures pictures={pictures}>{picture => <Fetched key={picture.id} picture={picture} ticket={ticket} />}</SentPictures>
)

interface SentPicturesProps {
  readonly pictures: readonly Picture[]
  readonly children: (picture: Picture) => ReactNode
}

const SentPictures = ({ pictures, children }: SentPicturesProps) =>
  pictures.length > 0 && (
    <Section title={t('feedback.pictures')}>
      <Panel>
        <div className={css['sent']}>{pictures.map(children)}</div>
      </Panel>
    </Section>
  )

interface SentProps {
  readonly picture: Picture
  readonly address: string
}

const Sent = ({ picture: { kind, at }, address }: SentProps) => <SentPhoto address={address} name={t(`feedback.picture.${kind}`)} at={at} />

/** No address holds a ticket: the picture is fetched, and shown from the memory of this page. */
const Fetched = ({ picture, ticket }: { readonly picture: Picture; readonly ticket: string }) => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let url: string | undefined
    let isShown = true
    const show = (file: unknown) => {
      if (!isShown || !(file instanceof Blob)) return
      url = URL.createObjectURL(file)
      setAddress(url)
    }
    // An address that shows nothing makes the sentence for a picture that could not be fetched.
    call('readGuestPicture', { body: { ticket, pictureId: picture.id } }).then(show, () => isShown && setAddress('data:,'))
    return () => {
      isShown = false
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [picture.id, ticket])
  return address === undefined ? null : <Sent picture={picture} address={address} />
}
