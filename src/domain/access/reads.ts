import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { tidy } from '#domain/kernel/text.ts'

/** What a person's data were looked at for, told to that person in words.
 *  decide: an officer's task · confirm: as second officer · help: a request for help, or a message that did not arrive · papers: signed
 *  sheets that a unit gives · unit: the work of the person's own unit · search: found among others · audit: an administrator reads the trail · look_up: no task, with a reason. */
export const READ_PURPOSES = ['decide', 'confirm', 'help', 'papers', 'unit', 'search', 'audit', 'look_up'] as const
export type ReadPurpose = (typeof READ_PURPOSES)[number]

/** What was seen. */
export const SEEN_THINGS = ['file', 'photo', 'form', 'found', 'message', 'sheet', 'sheet_list', 'roster', 'roster_file', 'trail'] as const
export type SeenThing = (typeof SEEN_THINGS)[number]

/** Every action of the trail by which members of staff see data of a person, and what they see. */
export const READ_ACTIONS = {
  'review.open': 'file',
  'review.see_photo': 'photo',
  'review.read_form': 'form',
  'review.found': 'found',
  'review.found_by_no': 'found',
  'notifications.failed_read': 'message',
  'units.handover_read': 'sheet_list',
  'units.handover_printed': 'sheet_list',
  'units.sheet_read': 'sheet',
  'units.page_read': 'sheet',
  'units.pile_read': 'sheet_list',
  'units.pile_printed': 'sheet_list',
  'units.members_read': 'roster',
  'units.take_list': 'roster_file',
  'access.trail_read': 'trail',
} as const satisfies Readonly<Record<string, SeenThing>>
export type ReadAction = keyof typeof READ_ACTIONS

/** Looks at lists, one for each person in them: whoever reads what was done in an office is not to wade through them. */
export const LIST_LOOKS: readonly ReadAction[] = [
  'review.found',
  'review.found_by_no',
  'notifications.failed_read',
  'units.handover_printed',
  'units.pile_read',
  'units.pile_printed',
  'units.members_read',
  'units.take_list',
]

export const isReadAction = (action: string): action is ReadAction => Object.hasOwn(READ_ACTIONS, action)

/** Why an officer opens a file that is none of their tasks. The person reads it. */
export const ACCESS_REASONS = ['person_asks', 'complaint', 'for_colleague', 'quality_check', 'correct_mistake', 'authority_asks'] as const
export type AccessReason = (typeof ACCESS_REASONS)[number]
export const isAccessReason = (word: string | null): word is AccessReason => ACCESS_REASONS.some(reason => reason === word)

/** Words beside the reason, read by administrators. Numbers and addresses of people do not belong there.
 *  @refuses NO_PERSONAL_DATA for nine digits together or the sign of an email address */
export const accessWords: FieldRule = raw => {
  const text = tidy(raw)
  return text.includes('@') || /\d(?:[ .-]?\d){8}/u.test(text) ? wrong('NO_PERSONAL_DATA') : good(text)
}
