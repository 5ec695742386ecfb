/** What an officer may name to be corrected: parts of a declaration and photos. The ten-digit number is none of them: it says whose
 *  dossier it is. */
export const CORRECTION_ITEMS = [
  'fullName',
  'birthDate',
  'relation',
  'personalId',
  'address',
  'phone',
  'email',
  'agency',
  'portrait',
  'id_front',
  'id_back',
  'birth_certificate',
] as const
export type CorrectionItem = (typeof CORRECTION_ITEMS)[number]

const OF_CHILD: readonly CorrectionItem[] = ['birthDate', 'relation', 'birth_certificate']
/** A child shows no paper of its own, and news go to the parent's proven contact. */
const NOT_OF_CHILD: readonly CorrectionItem[] = ['phone', 'email', 'id_front', 'id_back']

/** Whether a dossier has this item: those for a child have others. */
export const isItemOf = (item: CorrectionItem, { forChild }: { readonly forChild: boolean }): boolean =>
  !(forChild ? NOT_OF_CHILD : OF_CHILD).includes(item)

/** Reasons to return a dossier. */
export const CORRECTION_REASONS = [
  'portrait_unclear',
  'portrait_differs',
  'paper_unclear',
  'paper_incomplete',
  'data_wrong',
  'phone_wrong',
  'wrong_agency',
] as const
export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

interface About {
  /** What this reason can be about. */
  readonly items: readonly CorrectionItem[]
  /** What it is about unless the officer says otherwise. */
  readonly usual: readonly CorrectionItem[]
}

const about = (usual: readonly CorrectionItem[], ...more: readonly CorrectionItem[]): About => ({ items: [...usual, ...more], usual })

/** Which items each reason can be given for. A reason brings its usual items; officers add and remove. */
export const REASON_ITEMS: Readonly<Record<CorrectionReason, About>> = {
  portrait_unclear: about(['portrait']),
  portrait_differs: about(['portrait']),
  paper_unclear: about(['id_front', 'id_back', 'birth_certificate']),
  paper_incomplete: about(['id_front', 'id_back', 'birth_certificate']),
  data_wrong: about(['fullName', 'personalId', 'birthDate'], 'relation', 'address', 'email'),
  phone_wrong: about(['phone']),
  wrong_agency: about(['agency']),
}

/** One named item with what is wrong about it. */
export interface Correction {
  readonly item: CorrectionItem
  readonly reason: CorrectionReason
}

/** The items that are named, in the order of the form, each once. */
export const namedItems = (corrections: readonly Correction[]): readonly CorrectionItem[] =>
  CORRECTION_ITEMS.filter(item => corrections.some(one => one.item === item))

/** The reasons that are given, in the order of the list, each once. */
export const namedReasons = (corrections: readonly Correction[]): readonly CorrectionReason[] =>
  CORRECTION_REASONS.filter(reason => corrections.some(one => one.reason === reason))

/** Whether each item is one that its reason can be about. */
export const fitTheirReasons = (corrections: readonly Correction[]): boolean =>
  corrections.every(({ item, reason }) => REASON_ITEMS[reason].items.includes(item))
