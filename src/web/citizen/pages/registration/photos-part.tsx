import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react'
import type { PhotoFolder } from '#contract/service-papers.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { nameRegistration } from '#web/shared/api/request.ts'
import { remove } from '#web/shared/offline/vault.ts'
import type { SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { keptNames } from './journey.ts'
import { forgetPhotos } from './kept-photo.ts'
import { photoFieldId, PhotoSlot } from './photo-slot.tsx'
import type { Slot } from './photo-place.ts'
import { usePhotos, type Photos } from './use-photos.ts'
import css from './photos-part.module.css'

/** Photos that belong together, such as those of one paper: the next one is offered once there is one before it. */
export interface PhotoGroup {
  readonly kinds: readonly PhotoKind[]
  /** What to photograph. */
  readonly tip: string
  readonly isOptional: boolean
}

/** What they are called on this page. */
export interface PhotoWords {
  readonly title: string
  readonly lead: string
  /** The place for them is not open yet. */
  readonly wait: string
  readonly nameOf: (kind: PhotoKind) => string
  readonly optional: (photo: string) => string
  readonly onWay: (photo: string) => string
  readonly missing: (photo: string) => string
}

export interface PhotosHand {
  /** Makes sure that the server has heard of every photo that was removed. @throws ApiProblem */
  readonly settle: () => Promise<void>
  /** That the server has. */
  readonly stored: () => readonly PhotoKind[]
  /** Asks the server anew what it has. @throws ApiProblem */
  readonly look: () => Promise<void>
  /** Sent: this device keeps nothing of them. */
  readonly forget: () => Promise<void>
}

interface PhotosPartProps {
  readonly words: PhotoWords
  /** Begins the folder on the server, or finds the one that this browser has. @throws ApiProblem */
  readonly open: () => Promise<PhotoFolder>
  /** Under which name this device keeps what the server does not have yet. */
  readonly place: string
  readonly groups: readonly PhotoGroup[]
  /** Photos of before this instant are those that an officer wants anew. */
  readonly refusedAt?: string | undefined
  /** The person wanted to send: what is missing is said at its place. */
  readonly wasAsked: boolean
  /** What stands against sending, by its place. */
  readonly onLack: (lack: readonly SummaryItem[]) => void
  readonly hand: RefObject<PhotosHand | null>
}

/** Photos that go along with a form. They go to the server at once, as those of a registration do, and stay there for who comes back. */
export const PhotosPart = ({ open, onLack, ...props }: PhotosPartProps) => {
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
  const isNeeded = props.groups.some(({ isOptional }) => !isOptional)
  useEffect(() => {
    if (!folder) onLack(isNeeded ? [{ id: 'papers', text: props.words.wait }] : [])
  }, [folder, isNeeded])
  return (
    <Section title={props.words.title} id="papers">
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

interface SlotsProps extends PhotosPartProps {
  readonly folder: PhotoFolder
}

const Slots = ({ folder, open, place, groups, words, refusedAt, wasAsked, onLack, hand }: SlotsProps) => {
  const [there, setThere] = useState(folder.photos)
  const look = async () => {
    const again = await open()
    nameRegistration(again.registrationId)
    setThere(again.photos)
  }
  const photos = usePhotos(
    {
      registration: { photos: there, state: 'open', tracking: null },
      notePhotos: update => setThere(before => update(before)),
      // The folder is over: a new one takes what this device still has.
      renew: look,
    },
    place,
  )
  const isRefused = (kind: PhotoKind): boolean =>
    refusedAt !== undefined && there.some(photo => photo.kind === kind && photo.at <= refusedAt)
  const lack = groups.flatMap(group => lackOf(group, { photos, words, isRefused }))
  const stored = useRef(photos.stored)
  stored.current = photos.stored
  const [isHere] = useState(() => ({
    settle: photos.queue.settleRemovals,
    stored: () => stored.current,
    look,
    forget: () => forgetPlace(place),
  }))
  const said = JSON.stringify(lack)
  const last = useRef(onLack)
  last.current = onLack
  useEffect(() => last.current(lack), [said])
  useImperativeHandle(hand, () => isHere)
  return (
    <div className={css['papers']}>
      <p className="muted">{words.lead}</p>
      {groups.map(({ tip, kinds, isOptional }) => (
        <div key={kinds.join()} className={css['paper']}>
          <p>{tip}</p>
          {kinds
            .filter((kind, at) => at === 0 || isInUse(photos.slot(kind)) || isInUse(photos.slot(kinds[at - 1] ?? kind)))
            .map(kind => (
              <PhotoSlot
                key={kind}
                kind={kind}
                name={isOptional || kind !== kinds[0] ? words.optional(words.nameOf(kind)) : words.nameOf(kind)}
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

/** This device keeps nothing of a form that was sent, or was thrown away. */
export const forgetPlace = async (place: string): Promise<void> => {
  const { photos } = keptNames(place)
  await Promise.all([forgetPhotos(photos), remove(photos).catch(() => undefined)])
}

interface Around {
  readonly photos: Photos
  readonly words: PhotoWords
  readonly isRefused: (kind: PhotoKind) => boolean
}

/** What stands against sending: a paper of which there is no photo, and photos that are on their way or wait for a word. */
function lackOf({ kinds, isOptional }: PhotoGroup, { photos, words, isRefused }: Around): SummaryItem[] {
  const open = kinds.flatMap(kind => {
    const { phase } = photos.slot(kind)
    const photo = words.nameOf(kind)
    if (phase === 'checking') return [{ id: photoFieldId(kind), text: t('registration.photos.decide', { photo }) }]
    if (phase === 'preparing' || phase === 'sending' || phase === 'waiting') return [{ id: photoFieldId(kind), text: words.onWay(photo) }]
    return []
  })
  const [first] = kinds
  const has = kinds.some(kind => photos.stored.includes(kind) && !isRefused(kind))
  if (open.length > 0 || isOptional || has || first === undefined) return open
  return [{ id: photoFieldId(first), text: words.missing(words.nameOf(first)) }]
}
