import type { AskedField } from '../procedure.ts'

/** Where the money goes, as a pension asks it. */
export const PAY_FIELDS: readonly AskedField[] = [
  { field: 'payMethod' },
  { field: 'bankName', when: { field: 'payMethod', is: 'account' } },
  { field: 'bankAccount', when: { field: 'payMethod', is: 'account' } },
  { field: 'payPlace', when: { field: 'payMethod', is: 'cash' } },
]
