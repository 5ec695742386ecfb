import { account } from './account.ts'
import { benefits } from './benefits.ts'
import { card } from './card.ts'
import { codes } from './codes.ts'
import { contributions } from './contributions.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { registering } from './registering.ts'
import { start } from './start.ts'

/** Ways of asking, by the chapter of the passage that answers. */
export const asked = { start, registering, codes, account, card, contributions, benefits, people, places } as const
