import { PAPERS, type Paper, type PaperKind, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { ServiceField, ServiceValues } from './fields.ts'
import type { FormProcedure } from './procedure.ts'

/** A paper that the law wants to see with a request. */
export interface AskedPaper {
  readonly paper: Paper
  /** May be left out. */
  readonly optional?: boolean
  /** Asked only when a field has one of these values. */
  readonly when?: { readonly field: ServiceField; readonly is: readonly string[] }
}

/** The papers that are asked for, given what was typed so far. */
export const askedPapers = ({ way }: FormProcedure, values: ServiceValues): readonly AskedPaper[] =>
  (way.papers ?? []).filter(({ when }) => when === undefined || when.is.includes(values[when.field] ?? ''))

/** Every photo that such a request may have. */
export const photosAsked = (procedure: FormProcedure, values: ServiceValues): readonly PaperKind[] =>
  askedPapers(procedure, values).flatMap(({ paper }) => [...PAPERS[paper]])

/** Every photo that a procedure may ever ask for: what a folder begun for it takes. */
export const photosOfProcedure = ({ way }: FormProcedure): readonly PaperKind[] =>
  (way.papers ?? []).flatMap(({ paper }) => [...PAPERS[paper]])

/** The first photo of each paper that is needed and of which there is none.
 *  @example missingPapers(RECEIVE_FOR, { receiverDo: 'authorise' }, []) // ['authorisation'] */
export const missingPapers = (procedure: FormProcedure, values: ServiceValues, have: readonly PhotoKind[]): readonly PaperKind[] =>
  askedPapers(procedure, values)
    .filter(({ paper, optional }) => !optional && !PAPERS[paper].some(kind => have.includes(kind)))
    .map(({ paper }) => PAPERS[paper][0])
