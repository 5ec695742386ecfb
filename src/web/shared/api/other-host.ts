import { useAnswer } from './query.ts'

const DAY_MS = 86_400_000

/** This installation's addresses as people type them. Where the consoles have no host of their own, everything is at this very address;
 *  undefined until that is known, so that no link to the wrong host is shown, copied or printed. */
function useDeployment(): { readonly address: string; readonly consoles: string } | undefined {
  const { data } = useAnswer('getDeployment', undefined, { staleTime: DAY_MS })
  if (!data) return undefined
  return data.consoles === null
    ? { address: location.origin, consoles: location.origin }
    : { address: data.address, consoles: data.consoles }
}

/** For consoles: origin of the citizen app. */
export const useCitizenOrigin = (): string | undefined => useDeployment()?.address

/** For the citizen app: origin of the consoles. */
export const useConsoleOrigin = (): string | undefined => useDeployment()?.consoles
