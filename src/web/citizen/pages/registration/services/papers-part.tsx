import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react'
import type { PhotoFolder } from '#contract/service-papers.ts'
import { PAPERS, type Paper, type PaperKind } from '#domain/registration/photo-kinds.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { nameRegistration } from '#web/shared/api/request.ts'
import type { SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../../t.ts'
import { keptNames } from '../journey.ts'
import { forgetPhotos } from '../kept-photo.ts'
import { photoFieldId, PhotoSlot } from '../photo-slot.tsx'
import type { Slot } from '../photo-place.ts'
import { usePhotos, type Photos } from '../use-photos.ts'
import css from './papers.module.css'

/** A paper that is asked for, with the photos that it may have. */
export interface PaperSlots {
  readonly paper: Paper
  readonly kinds: readonly PaperKind[]
  readonly isOptional: boolean
}

export interface PapersHand {
  /** Makes sure that the server has heard of every photo that was removed. @throws ApiProblem */
  readonly settle: () => Promise<void>
  /** Sent: this device keeps nothing of them. */
  readonly forget: () => Promise<void>
}

interface PapersPartProps {
  /** Begins the folder on the server, or finds the one that this browser has. @throws ApiProblem */
  readonly open: () => Promise<PhotoFolder>
  /** Under which name this device keeps what the server does not have yet. */
  readonly place: string
  readonly papers: readonly PaperSlots[]
  /** Photos of before this instant are those that an officer wants anew. */
  readonly refusedAt?: string | undefined
  /** The person wanted to send: what is missing is said at its place. */
  readonly wasAsked: boolean
  /** What stands against sending, by its place. */
  readonly onLack: (lack: readonly SummaryItem[]) => void
  readonly hand: RefObject<PapersHand | null>
}

/** Photos of the papers of a request. They go to the server at once, as those of a registration do, and stay there for who comes back. */
export const PapersPart = ({ open, onLack, ...props }: PapersPartProps) => {
  const [folder, setFolder] = useState<PhotoFolder>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [attempt, setAttempt] = useState(0)
  const retry = () => {
    setProblem(undefined)
    setAttempt(attempt + 1)
  }
  useEffect(() => {
    open().then(
      begun => {
        // Before the first picture asks for its address.
        nameRegistration(begun.registrationId)
        setFolder(begun)
      },
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error)
      },
    )
    return () => nameRegistration(undefined)
  }, [attempt])
  const isNeeded = props.papers.some(({ isOptional }) => !isOptional)
  useEffect(() => {
    if (!folder) onLack(isNeeded ? [{ id: 'papers', text: t('services.papersWait') }] : [])
  }, [folder, isNeeded])
  return (
    <Section title={t('services.papersTitle')} id="papers">
      {folder ? (
        <Slots folder={folder} open={open} onLack={onLack} {...props} />
      ) : problem ? (
        <LoadError error={problem} onRetry={retry} />
      ) : (
        <Skeleton blocks={[6]} />
      )}
    </Section>
  )
}

interface SlotsProps extends PapersPartProps {
  readonly folder: PhotoFolder
}

const Slots = ({ folder, open, place, papers, refusedAt, wasAsked, onLack, hand }: SlotsProps) => {
  const [there, setThere] = useState(folder.photos)
  const photos = usePhotos(
    {
      registration: { photos: there, state: 'open', tracking: null },
      notePhotos: update => setThere(before => update(before)),
      // The folder is over: a new one takes what this device still has.
      renew: async () => {
        const again = await open()
        nameRegistration(again.registrationId)
        setThere(again.photos)
      },
    },
    place,
  )
  const isRefused = (kind: PaperKind): boolean =>
    refusedAt !== undefined && there.some(photo => photo.kind === kind && photo.at <= refusedAt)
  const lack = papers.flatMap(paper => lackOf(paper, photos, isRefused))
  const [isHere] = useState(() => ({ settle: photos.queue.settleRemovals, forget: () => forgetPhotos(keptNames(place).photos) }))
  const words = JSON.stringify(lack)
  const last = useRef(onLack)
  last.current = onLack
  useEffect(() => last.current(lack), [words])
  useImperativeHandle(hand, () => isHere)
  return (
    <div className={css['papers']}>
      <p className="muted">{t('services.papersLead')}</p>
      {papers.map(({ paper, kinds, isOptional }) => (
        <div key={paper} className={css['paper']}>
          <p>{t(`services.paperTip.${paper}`)}</p>
          {kinds
            .filter((kind, at) => at === 0 || isInUse(photos.slot(kind)) || isInUse(photos.slot(kinds[at - 1] ?? kind)))
            .map(kind => (
              <PhotoSlot
                key={kind}
                kind={kind}
                name={nameOf(kind, isOptional || kind !== kinds[0])}
                slot={photos.slot(kind)}
                isRefused={isRefused(kind)}
                error={wasAsked ? lack.find(({ id }) => id === photoFieldId(kind))?.text : undefined}
                onAdd={file => void photos.queue.add(kind, file)}
                onFrame={() => void photos.queue.frameAgain(kind)}
                onWant={() => void photos.queue.want(kind)}
                onRemove={() => void photos.queue.remove(kind)}
                onRetry={() => void photos.queue.send(kind)}
              />
            ))}
        </div>
      ))}
    </div>
  )
}

const isInUse = ({ phase, isLost }: Slot): boolean => phase !== 'empty' || isLost === true

const nameOf = (kind: PaperKind, isOptional: boolean): string => {
  const paper = t(`services.paper.${kind}`)
  return isOptional ? t('services.paperOptional', { paper }) : paper
}

/** What stands against sending: a paper of which there is no photo, and photos that are on their way or wait for a word. */
function lackOf({ kinds, isOptional }: PaperSlots, photos: Photos, isRefused: (kind: PaperKind) => boolean): SummaryItem[] {
  const open = kinds.flatMap(kind => {
    const { phase } = photos.slot(kind)
    const photo = t(`services.paper.${kind}`)
    if (phase === 'checking') return [{ id: photoFieldId(kind), text: t('registration.photos.decide', { photo }) }]
    if (phase === 'preparing' || phase === 'sending' || phase === 'waiting')
      return [{ id: photoFieldId(kind), text: t('services.paperOnWay', { photo }) }]
    return []
  })
  const [first] = kinds
  const has = kinds.some(kind => photos.stored.includes(kind) && !isRefused(kind))
  if (open.length > 0 || isOptional || has || first === undefined) return open
  return [{ id: photoFieldId(first), text: t('services.paperMissing', { photo: t(`services.paper.${first}`) }) }]
}

/** Each photo that an officer has named, by itself: the others stay. */
export const namedSlots = (named: readonly PaperKind[]): readonly PaperSlots[] =>
  named.flatMap(kind => {
    const paper = (Object.keys(PAPERS) as Paper[]).find(one => PAPERS[one].some(each => each === kind))
    return paper ? [{ paper, kinds: [kind], isOptional: false }] : []
  })
