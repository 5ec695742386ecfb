import type { World } from './world.ts'
import type { Program } from './processes.ts'

/** A server under comparison. */
export interface Contestant extends Program {
  readonly name: string
  readonly port: number
  /** Whole HTTP requests, one for each session. */
  readonly requests: readonly string[]
  /** The answer to the n-th session, parsed. */
  read(n: number): Promise<unknown>
}

/** A framework that is installed on demand; where that fails the reason is told instead of a number. */
export type OpenPeer = (
  world: World,
  options: { readonly people: number; readonly apiUrl: string },
) => Promise<Contestant | { readonly missing: string }>
