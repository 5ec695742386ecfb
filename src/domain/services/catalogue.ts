import { isFormProcedure, type FormProcedure, type Procedure } from './procedure.ts'
import { BENEFIT_PROCEDURES } from './procedures/benefits.ts'
import { BOOK_PROCEDURES } from './procedures/books.ts'
import { CARD_PROCEDURES } from './procedures/card.ts'
import { PAYING_PROCEDURES } from './procedures/paying.ts'

/** Every procedure that a person can begin, here or elsewhere. Another one is added to one of these lists, with its words. */
export const CATALOGUE: readonly Procedure[] = [...CARD_PROCEDURES, ...BOOK_PROCEDURES, ...BENEFIT_PROCEDURES, ...PAYING_PROCEDURES]

export const findProcedure = (catalogue: readonly Procedure[], code: string): Procedure | undefined =>
  catalogue.find(procedure => procedure.code === code)

/** A procedure that has a form here. */
export const findForm = (catalogue: readonly Procedure[], code: string): FormProcedure | undefined => {
  const procedure = findProcedure(catalogue, code)
  return procedure && isFormProcedure(procedure) ? procedure : undefined
}
