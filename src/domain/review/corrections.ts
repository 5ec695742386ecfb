import { isPaperKind, PAPER_KINDS, type PaperKind } from '#domain/registration/photo-kinds.ts'
import { isServiceField, SERVICE_FIELD_NAMES, type ServiceField } from '#domain/services/fields.ts'

/** What an officer may name to be corrected in a registration: parts of a declaration and photos. The ten-digit number is none of them: it says whose
 *  dossier it is. */
export const DECLARATION_ITEMS = [
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
export type DeclarationItem = (typeof DECLARATION_ITEMS)[number]
export const isDeclarationItem = (item: CorrectionItem): item is DeclarationItem => !isServiceField(item) && !isPaperKind(item)

/** The same of a request for a service: fields of its form, and photos of its papers. */
export type CorrectionItem = DeclarationItem | ServiceField | PaperKind
export const CORRECTION_ITEMS: readonly CorrectionItem[] = [...DECLARATION_ITEMS, ...SERVICE_FIELD_NAMES, ...PAPER_KINDS]

const OF_CHILD: readonly CorrectionItem[] = ['birthDate', 'relation', 'birth_certificate']
/** A child shows no paper of its own, and news go to the parent's proven contact. */
const NOT_OF_CHILD: readonly CorrectionItem[] = ['phone', 'email', 'id_front', 'id_back']

/** Whether a file has this item: dossiers for a child have others, and a request for a service has the fields that were filled in and
 *  the papers that its procedure asks for.
 *  @param fields of a request for a service alone, like papers */
export const isItemOf = (
  item: CorrectionItem,
  {
    forChild,
    fields,
    papers = [],
  }: {
    readonly forChild: boolean
    readonly fields?: readonly ServiceField[] | undefined
    readonly papers?: readonly PaperKind[] | undefined
  },
): boolean => {
  if (fields) return fields.some(field => field === item) || papers.some(paper => paper === item)
  return isDeclarationItem(item) && !(forChild ? NOT_OF_CHILD : OF_CHILD).includes(item)
}

/** Reasons to return a dossier. */
export const CORRECTION_REASONS = [
  'portrait_unclear',
  'portrait_differs',
  'paper_unclear',
  'paper_incomplete',
  'data_wrong',
  'phone_wrong',
  'wrong_agency',
  'field_unclear',
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
  paper_unclear: about(['id_front', 'id_back', 'birth_certificate', ...PAPER_KINDS]),
  paper_incomplete: about(['id_front', 'id_back', 'birth_certificate', ...PAPER_KINDS]),
  data_wrong: about(['fullName', 'personalId', 'birthDate'], 'relation', 'address', 'email'),
  phone_wrong: about(['phone']),
  wrong_agency: about(['agency']),
  // Of a request for a service.
  field_unclear: about(SERVICE_FIELD_NAMES),
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
