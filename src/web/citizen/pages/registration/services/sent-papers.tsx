import { useState } from 'react'
import type { ServicePhoto } from '#contract/service-papers.ts'
import type { ServiceRequest } from '#contract/services.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import css from './papers.module.css'

/** The photos that went along with a request, for whoever has sent it. Nothing where there are none. */
export const SentPapers = ({ request: { id, child } }: { readonly request: ServiceRequest }) => {
  const own = useAnswer('listServicePhotos', { params: { id } }, { enabled: child === null })
  const ofChild = useAnswer('listChildServicePhotos', { params: { childId: child?.id ?? '', id } }, { enabled: child !== null })
  const photos = (child ? ofChild : own).data ?? []
  if (photos.length === 0) return null
  const address = ({ id: photoId }: ServicePhoto): string =>
    child
      ? targetOf('getChildServicePhoto', { params: { childId: child.id, id, photoId } }).url
      : targetOf('getServicePhoto', { params: { id, photoId } }).url
  return (
    <Section title={t('services.papersSent')}>
      <Panel>
        <div className={css['sent']}>
          {photos.map(photo => (
            <SentPhoto key={photo.id} photo={photo} address={address(photo)} />
          ))}
        </div>
      </Panel>
    </Section>
  )
}

const SentPhoto = ({ photo: { kind, at }, address }: { readonly photo: ServicePhoto; readonly address: string }) => {
  const [isBroken, setBroken] = useState(false)
  const paper = t(`services.paper.${kind}`)
  return (
    <figure>
      {isBroken ? (
        <p className="muted">{t('services.paperFailed')}</p>
      ) : (
        <img src={address} alt={t('services.paperOf', { paper })} loading="lazy" onError={() => setBroken(true)} />
      )}
      <figcaption className="small">
        {paper} · {formatInstant(at)}
      </figcaption>
    </figure>
  )
}

/** After a correction there are others. */
export const forgetSentPapers = ({ id, child }: Pick<ServiceRequest, 'id' | 'child'>): void =>
  void queryClient.invalidateQueries({
    queryKey: child
      ? answerKey('listChildServicePhotos', { params: { childId: child.id, id } })
      : answerKey('listServicePhotos', { params: { id } }),
  })
