import type { Registration } from '#contract/registration.ts'
import type { Step } from '#domain/registration/steps.ts'

/** One declaration that was begun on this device. What is typed for one person never meets that of another: every journey has a draft
 *  and photos of its own, on this device and on the server. Nothing personal stands in here. */
export interface Journey {
  readonly key: string
  /** Undefined until the server has been reached. */
  readonly id: string | undefined
  readonly kind: Registration['kind']
  /** The step on which the person was last. */
  readonly step?: Step | undefined
}

/** The list is of the device, which of them is open is of the tab. */
export const LIST = 'registrations'
export const OPEN = 'registration'

export function journeys(): readonly Journey[] {
  try {
    return JSON.parse(localStorage.getItem(LIST) ?? '[]') as Journey[]
  } catch {
    return []
  }
}

/** Whether the declaration on this tab's screen is for a child: only its signed-in parent goes on with it. */
export const isForChild = (): boolean => journeys().find(({ key }) => key === sessionStorage.getItem(OPEN))?.kind === 'child'
