import { account } from './account.ts'
import { heard } from './asked/heard.ts'
import { asked } from './asked/index.ts'
import { benefits } from './benefits.ts'
import { card } from './card.ts'
import { codes } from './codes.ts'
import { contributions } from './contributions.ts'
import { outside } from './outside.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { registering } from './registering.ts'
import { start } from './start.ts'

/** Chapters of the guide, in their order. */
export const chapters = { start, registering, codes, account, card, contributions, benefits, people, places } as const

export { asked, heard, outside }

type IdsOf<C> = C extends unknown ? keyof C : never
export type PassageId = IdsOf<(typeof chapters)[keyof typeof chapters]>
