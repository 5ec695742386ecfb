import type { Registration } from '#contract/registration.ts'
import { openRegistration, type Journey } from './journey.ts'
import { begin } from './use-registration.ts'

/** Begins a declaration for one more person. Those that were begun before stay in the list of the start page.
 *  @throws ApiProblem */
export const beginFor = async (kind: Registration['kind']): Promise<Journey> => openRegistration(await begin(kind))
