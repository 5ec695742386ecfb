import * as z from 'zod/mini'
import type { CaseFile } from '#contract/review.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aDossier, type Dossier } from '#test/builders/registration.ts'

/** What a request needs: the product, the browser that will send it, and a file of 07911 that an officer there has taken. */
export interface Cell {
  readonly test: TestProduct
  readonly browser: Browser
  /** Whether the cell expects the request to be done: then it gets a file of its own. */
  readonly allowed: boolean
  readonly shared: { readonly dossier: Dossier; readonly file: CaseFile; readonly message: string }
}

export interface Request {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly file?: Buffer
}
export type Prepare = (cell: Cell) => Request | Promise<Request>

export const nothing: Prepare = () => ({})

export async function challengeAt(browser: Browser, path: string): Promise<string> {
  const answer = await browser.post(path)
  return answer.status === 200 ? bodyOf(answer, z.looseObject({ challenge: z.string() })).challenge : 'none'
}

/** No account is locked. */
export const allOpen = ({ database: { owner } }: TestProduct) =>
  changeRows(owner, 'account', `state = 'active', locked_by = null`, `state = 'locked'`)

let mailboxes = 0
/** An address that nobody has had before. */
export const aMailbox = (): string => `hop-thu-${++mailboxes}@vidu.example`

export async function sentByApplicant(cell: Cell): Promise<Request> {
  if (!cell.allowed) return {}
  const { applicant } = await aDossier(cell.test)
  for (const [name, value] of applicant.cookies) cell.browser.cookies.set(name, value)
  return {}
}
