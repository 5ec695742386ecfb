import { lazy, Suspense } from 'react'
import type { StaffSession } from '#contract/staff-session.ts'
import { moreTexts } from '#web/shared/i18n/language.ts'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { ANNOUNCEMENT_TEXTS } from './t.ts'

const AnnouncementPages = lazy(async () => {
  const [{ AnnouncementPages: component }] = await Promise.all([import('./announcement-pages.tsx'), moreTexts(ANNOUNCEMENT_TEXTS)])
  return { default: component }
})

/** These pages come with their texts when one of them is opened. */
export const LazyAnnouncementPages = ({ staff }: { readonly staff: StaffSession }) => (
  <Suspense fallback={<Skeleton blocks={[4, 12]} />}>
    <AnnouncementPages staff={staff} />
  </Suspense>
)
