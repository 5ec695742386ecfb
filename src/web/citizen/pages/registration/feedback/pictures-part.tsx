import { useEffect, useState, type RefObject } from 'react'
import { FEEDBACK_PICTURES, isFeedbackPicture, type FeedbackPicture } from '#domain/registration/photo-kinds.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { language } from '#web/shared/i18n/language.ts'
import { get } from '#web/shared/offline/vault.ts'
import { Button } from '#web/shared/ui/button.tsx'
import type { SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import { keptNames } from '../journey.ts'
import { forgetPlace, PhotosPart, type PhotosHand, type PhotoWords } from '../photos-part.tsx'

/** Under which name this device keeps them: those of a guest are not those of an account. */
const placeOf = (isGuest: boolean): string => (isGuest ? 'feedback-guest' : 'feedback')

interface PicturesPartProps {
  readonly isGuest: boolean
  readonly wasAsked: boolean
  readonly onLack: (lack: readonly SummaryItem[]) => void
  readonly hand: RefObject<PhotosHand | null>
}

/** Pictures that may go along. The server opens a place for them when the first is wanted; whoever comes back finds them. */
export const PicturesPart = ({ isGuest, ...rest }: PicturesPartProps) => {
  const place = placeOf(isGuest)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    void get(keptNames(place).photos).then(
      before => before && setOpen(true),
      () => undefined,
    )
  }, [place])
  if (!isOpen)
    return (
      <Section title={t('feedback.pictures')}>
        <p className="muted">{t('feedback.picturesLead')}</p>
        <div>
          <Button look="second" icon="camera" onClick={() => setOpen(true)}>
            {t('feedback.picturesAdd')}
          </Button>
        </div>
      </Section>
    )
  const body = { language: language() }
  return (
    <PhotosPart
      open={() => (isGuest ? call('openGuestPictures', { body }) : call('openFeedbackPictures', { body }))}
      place={place}
      words={words()}
      groups={[{ kinds: FEEDBACK_PICTURES, tip: t('feedback.picturesTip'), isOptional: true }]}
      {...rest}
    />
  )
}

const words = (): PhotoWords => ({
  title: t('feedback.pictures'),
  lead: t('feedback.picturesLead'),
  wait: t('feedback.picturesWait'),
  nameOf: kind => (isFeedbackPicture(kind) ? t(`feedback.picture.${kind}`) : ''),
  optional: picture => picture,
  onWay: photo => t('feedback.pictureOnWay', { photo }),
  missing: photo => t('feedback.pictureMissing', { photo }),
})

/** Sends with the pictures that the person sees. When the server has lost one, the form shows what is left.
 *  @throws ApiProblem */
export async function sendWith<T>(hand: PhotosHand | null, send: (pictures: FeedbackPicture[]) => Promise<T>): Promise<T> {
  await hand?.settle()
  try {
    return await send((hand?.stored() ?? []).filter(isFeedbackPicture))
  } catch (error) {
    if (isProblem(error, 'PAPERS_MISSING')) await hand?.look()
    throw error
  }
}

/** They belong to a case now: this device keeps nothing of them. */
export const forgetPictures = (isGuest: boolean): Promise<void> => forgetPlace(placeOf(isGuest))
