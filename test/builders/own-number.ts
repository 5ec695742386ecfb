import { proofFor } from '#test/support/proof.ts'
import type { Answer, Browser } from '#test/support/product.ts'

const PATHS = {
  askNumberByPersonalId: '/api/v1/public/own-number/by-personal-id',
  askNumberByName: '/api/v1/public/own-number/by-name',
} as const

const ask = async (own: Browser, operation: keyof typeof PATHS, body: object): Promise<Answer> =>
  own.post(PATHS[operation], body, await proofFor(own, operation))

/** Asks for the own number as the page does. */
export const askByPersonalId = (own: Browser, personalId: string) => ask(own, 'askNumberByPersonalId', { personalId })
export const askByName = (own: Browser, asked: { readonly fullName: string; readonly birth: string; readonly provinceCode: string }) =>
  ask(own, 'askNumberByName', asked)
