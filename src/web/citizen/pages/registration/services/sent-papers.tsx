import type { ServicePhoto } from '#contract/service-papers.ts'
import type { ServiceRequest } from '#contract/services.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import css from '../photos-part.module.css'
import { SentPhoto } from '../sent-photo.tsx'

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
            <SentPhoto key={photo.id} address={address(photo)} name={t(`services.paper.${photo.kind}`)} at={photo.at} />
          ))}
        </div>
      </Panel>
    </Section>
  )
}

/** After a correction there are others. */
export const forgetSentPapers = ({ id, child }: Pick<ServiceRequest, 'id' | 'child'>): void =>
  void queryClient.invalidateQueries({
    queryKey: child
      ? answerKey('listChildServicePhotos', { params: { childId: child.id, id } })
      : answerKey('listServicePhotos', { params: { id } }),
  })
