import { api } from '#contract/api.ts'

/** Whole addresses of everything that a person may read when fully signed in; what they name belongs to nobody. */
export const OWN_READS: readonly string[] = Object.values(api)
  .filter(({ caller, method }) => caller === 'participant' && method === 'GET')
  .map(({ path }) => path.replace(/:\w+/gu, '00000000-0000-7000-8000-000000000000'))
  .map(path => (path.includes('contributions') ? `${path}?fund=social` : path))
