/** Photos of a declaration. */
export const DECLARATION_PHOTOS = ['portrait', 'id_front', 'id_back', 'birth_certificate'] as const
export type DeclarationPhoto = (typeof DECLARATION_PHOTOS)[number]

/** Papers that a request for a service may need, each with as many photos as it may have pages. Words: texts `services.paper.*`,
 *  `message.item.*`. */
export const PAPERS = {
  data_proof: ['data_proof', 'data_proof_b', 'data_proof_c'],
  book_cover: ['book_cover', 'book_cover_b'],
  end_paper: ['end_paper', 'end_paper_b'],
  case_paper: ['case_paper', 'case_paper_b', 'case_paper_c'],
  leave_paper: ['leave_paper', 'leave_paper_b'],
  authorisation: ['authorisation', 'authorisation_b'],
} as const
export type Paper = keyof typeof PAPERS
export type PaperKind = (typeof PAPERS)[Paper][number]
export const PAPER_KINDS = Object.values(PAPERS).flat() as readonly PaperKind[]
export const isPaperKind = (name: string): name is PaperKind => PAPER_KINDS.some(kind => kind === name)

/** Pictures that may go along with feedback: of a screen, a letter, a place. */
export const FEEDBACK_PICTURES = ['feedback_picture', 'feedback_picture_b', 'feedback_picture_c'] as const
export type FeedbackPicture = (typeof FEEDBACK_PICTURES)[number]
export const isFeedbackPicture = (name: string): name is FeedbackPicture => FEEDBACK_PICTURES.some(kind => kind === name)

/** Every photo that is kept, in the order in which they are shown. A folder takes one of each of its kinds. */
export const PHOTO_KINDS = [...DECLARATION_PHOTOS, ...PAPER_KINDS, ...FEEDBACK_PICTURES] as const
export type PhotoKind = DeclarationPhoto | PaperKind | FeedbackPicture
