import { BENEFITS } from './benefits.ts'
import { CARDS } from './cards.ts'
import { CONTRIBUTIONS } from './contributions.ts'
import { AGENCIES, COLLECTION_POINTS, COMMUNES, FACILITIES } from './directories.ts'
import type { FeedKind, FeedShape } from './kind.ts'
import { PARTICIPANTS } from './participants.ts'
import { UNITS } from './units.ts'

export { FEED_KINDS, type FeedColumn, type FeedKind, type FeedShape } from './kind.ts'

/** What may be fed, and how each file looks. */
export const FEED_SHAPES: Readonly<Record<FeedKind, FeedShape>> = {
  participants: PARTICIPANTS,
  units: UNITS,
  contributions: CONTRIBUTIONS,
  cards: CARDS,
  benefits: BENEFITS,
  communes: COMMUNES,
  agencies: AGENCIES,
  facilities: FACILITIES,
  collection_points: COLLECTION_POINTS,
}
