import { Problem } from '#domain/kernel/problem.ts'

/** Room in memory for what is being received: so many bytes in all, and so many for one network, so that a stranger with many slow
 *  lines takes it from nobody else.
 *  @returns takes bytes of the room and gives the way to hand them back, which may be called again; BUSY when there is none */
export function openRoom({ bytes, bytesOfNetwork }: { readonly bytes: number; readonly bytesOfNetwork: number }) {
  let taken = 0
  const takenBy = new Map<string, number>()
  const add = (network: string, more: number): void => {
    taken += more
    const own = (takenBy.get(network) ?? 0) + more
    if (own === 0) takenBy.delete(network)
    else takenBy.set(network, own)
  }
  return (network: string, wanted: number): (() => void) => {
    if (taken + wanted > bytes || (takenBy.get(network) ?? 0) + wanted > bytesOfNetwork) throw new Problem('BUSY')
    add(network, wanted)
    let isTaken = true
    return () => {
      if (isTaken) add(network, -wanted)
      isTaken = false
    }
  }
}
