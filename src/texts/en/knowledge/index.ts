import { account } from './account.ts'
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

/** Nobody was heard asking in English yet. */
const heard = {}

export { asked, heard, outside }
