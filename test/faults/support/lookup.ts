import type pg from 'pg'
import type { Answer } from '#test/support/product.ts'

/** What somebody asks who wants to know whether a person, a dossier or an address is there. */
export type Which = 'existing' | 'absent'

/** A place where one could ask. Each place of the product that takes a name, a number or a contact from a stranger has an entry here. */
export interface Lookup {
  readonly name: string
  /** Prepares one question; the answer of the question alone is looked at. */
  ready(which: Which): Promise<() => Promise<Answer>>
}

/** Names, numbers and contacts that nobody has. */
export const NOBODY = {
  socialInsuranceNo: '0099999999',
  personalId: '079599999999',
  caseNo: '99999/2026/07911',
  email: 'khong.co.a1@vidu.example',
  phone: '0500777123',
  id: '00000000-0000-7000-8000-000000000000',
}

/** Lifts everything that counts questions, so that each is looked at. */
export const liftLimits = (owner: pg.Pool) =>
  owner.query('delete from account_sign_in_failure; delete from platform_rate; delete from otp_code')

export const of = <T>(which: Which, existing: T, absent: T): T => (which === 'existing' ? existing : absent)
