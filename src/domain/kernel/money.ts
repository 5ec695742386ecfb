import type { Brand } from './ids.ts'

/** Whole đồng. Law knows no smaller unit. */
export type Vnd = Brand<number, 'Vnd'>

export const vnd = (amount: number): Vnd => {
  if (!Number.isSafeInteger(amount)) throw new Error(`no whole đồng: ${amount}`)
  return amount as Vnd
}

/** "18.423.000 ₫" with a no-break space, as money is written in Vietnam. */
export const formatVnd = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/gu, '.')}\u00a0₫`
