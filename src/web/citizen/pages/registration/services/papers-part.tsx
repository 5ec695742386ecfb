import { isPaperKind, PAPERS, type Paper, type PaperKind } from '#domain/registration/photo-kinds.ts'
import { t } from '../../../t.ts'
import type { PhotoGroup, PhotoWords } from '../photos-part.tsx'

/** A paper that is asked for, with the photos that it may have. */
export const slotsOf = (paper: Paper, isOptional: boolean, kinds: readonly PaperKind[] = PAPERS[paper]): PhotoGroup => ({
  kinds,
  tip: t(`services.paperTip.${paper}`),
  isOptional,
})

/** Each photo that an officer has named, by itself: the others stay. */
export const namedSlots = (named: readonly PaperKind[]): readonly PhotoGroup[] =>
  named.flatMap(kind => {
    const paper = (Object.keys(PAPERS) as Paper[]).find(one => PAPERS[one].some(each => each === kind))
    return paper ? [slotsOf(paper, false, [kind])] : []
  })

export const paperWords = (): PhotoWords => ({
  title: t('services.papersTitle'),
  lead: t('services.papersLead'),
  wait: t('services.papersWait'),
  nameOf: kind => (isPaperKind(kind) ? t(`services.paper.${kind}`) : ''),
  optional: paper => t('services.paperOptional', { paper }),
  onWay: photo => t('services.paperOnWay', { photo }),
  missing: photo => t('services.paperMissing', { photo }),
})
