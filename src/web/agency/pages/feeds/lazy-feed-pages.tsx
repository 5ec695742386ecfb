import { lazy, Suspense } from 'react'
import { moreTexts } from '#web/shared/i18n/language.ts'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { FEED_TEXTS } from './t.ts'

const FeedPages = lazy(async () => {
  const [{ FeedPages: component }] = await Promise.all([import('./feed-pages.tsx'), moreTexts(FEED_TEXTS)])
  return { default: component }
})

/** Few people ever import a file: these pages come with their texts when one of them is opened. */
export const LazyFeedPages = () => (
  <Suspense fallback={<Skeleton blocks={[4, 12]} />}>
    <FeedPages />
  </Suspense>
)
