import {
  CORRECTION_REASONS,
  isItemOf,
  REASON_ITEMS,
  type Correction,
  type CorrectionItem,
  type CorrectionReason,
} from '#domain/review/corrections.ts'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import type { CaseFile } from '#contract/review.ts'
import { t } from '../../t.ts'
import { Tick } from './reason-choice.tsx'
import css from './decision.module.css'

interface CorrectionChoiceProps {
  readonly file: CaseFile
  readonly chosen: readonly Correction[]
  readonly onChange: (chosen: readonly Correction[]) => void
}

/** Reasons of a return. A chosen reason brings the items that it is usually about; each can be taken away and others added. */
export const CorrectionChoice = ({ file, chosen, onChange }: CorrectionChoiceProps) => {
  const of = (reason: CorrectionReason) => chosen.filter(one => one.reason === reason).map(({ item }) => item)
  const put = (reason: CorrectionReason, items: readonly CorrectionItem[]) =>
    onChange(
      CORRECTION_REASONS.flatMap(one =>
        REASON_ITEMS[one].items.filter(item => (one === reason ? items : of(one)).includes(item)).map(item => ({ item, reason: one })),
      ),
    )
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{t('review.reasonsReturn')}</legend>
      {reasonsFor(file).map((reason, index) => {
        const items = of(reason)
        return (
          <div key={reason}>
            <Tick
              id={`reason-${reason}`}
              label={t(`review.reason.${reason}`)}
              checked={items.length > 0}
              hotkey={REASON_KEYS[index]}
              onChange={on => put(reason, on ? usualOf(reason, file) : [])}
            />
            {items.length > 0 && itemsOf(reason, file).length > 1 && (
              <Items
                reason={reason}
                all={itemsOf(reason, file)}
                chosen={items}
                onToggle={item => put(reason, items.includes(item) ? items.filter(one => one !== item) : [...items, item])}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Keys of the first reasons; the checklist has 1, 2 and 3, and 0 belongs to the photos. */
export const REASON_KEYS = ['4', '5', '6', '7', '8', '9'] as const

/** The reasons that can be about this file. */
export const reasonsFor = (file: CaseFile): readonly CorrectionReason[] =>
  CORRECTION_REASONS.filter(reason => itemsOf(reason, file).length > 0)

/** With one reason more, about what it is usually about, or without it. */
export function toggled(file: CaseFile, chosen: readonly Correction[], reason: CorrectionReason | undefined): readonly Correction[] {
  if (!reason) return chosen
  if (chosen.some(one => one.reason === reason)) return chosen.filter(one => one.reason !== reason)
  const added = [...chosen, ...usualOf(reason, file).map(item => ({ item, reason }))]
  return CORRECTION_REASONS.flatMap(one => added.filter(each => each.reason === one))
}

const itemsOf = (reason: CorrectionReason, { child, service }: CaseFile): readonly CorrectionItem[] =>
  REASON_ITEMS[reason].items.filter(item =>
    isItemOf(item, { forChild: child !== null, fields: service?.entries.map(({ field }) => field), papers: service?.papers }),
  )

/** A photo that the file does not have is not asked for anew unless the officer says so. */
function usualOf(reason: CorrectionReason, file: CaseFile): readonly CorrectionItem[] {
  // A field of a procedure is no more usual than another one.
  if (file.service) return itemsOf(reason, file).slice(0, 1)
  const usual = itemsOf(reason, file).filter(item => REASON_ITEMS[reason].usual.includes(item))
  const there = usual.filter(item => !isPhoto(item) || file.photos.some(photo => photo.kind === item))
  return there.length > 0 ? there : usual
}

const isPhoto = (item: CorrectionItem): boolean => PHOTO_KINDS.some(kind => kind === item)

interface ItemsProps {
  readonly reason: CorrectionReason
  readonly all: readonly CorrectionItem[]
  readonly chosen: readonly CorrectionItem[]
  readonly onToggle: (item: CorrectionItem) => void
}

/** What a reason is about; the last one cannot be taken away, for then the reason would be about nothing. */
const Items = ({ reason, all, chosen, onToggle }: ItemsProps) => (
  <div className={css['items']} role="group" aria-label={t('review.itemsOf', { reason: t(`review.reason.${reason}`) })}>
    {all.map(item => {
      const isOn = chosen.includes(item)
      return (
        <button
          key={item}
          type="button"
          className={css['toggle']}
          aria-pressed={isOn}
          disabled={isOn && chosen.length === 1}
          onClick={() => onToggle(item)}
        >
          {t(`message.item.${item}`)}
        </button>
      )
    })}
  </div>
)
