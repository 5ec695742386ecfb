import type { Announcement, AnnouncementScopeRow, RoughCount } from '#contract/announcements.ts'
import type { AnnouncementState } from '#domain/announcements/announcement.ts'
import { wholeText } from '../../parts/whole-text.ts'
import { t } from './t.ts'

export const STATE_TAGS = {
  draft: 'plain',
  submitted: 'warn',
  scheduled: 'info',
  sending: 'info',
  paused: 'warn',
  sent: 'ok',
  cancelled: 'plain',
} as const satisfies Readonly<Record<AnnouncementState, string>>

export const scopeText = ({ kind, code, name }: AnnouncementScopeRow): string =>
  kind === 'nation' ? t('announcements.scope.nation') : t(`announcements.scope.${kind}`, { name, code })

/** "khoảng 120", "dưới 20". */
export const roughText = ({ about, fewest }: RoughCount): string =>
  about === null ? t('announcements.few', { fewest: wholeText(fewest) }) : t('announcements.about', { count: wholeText(about) })

export function countText({ about, fewest, isMore }: RoughCount): string {
  if (about === null) return t('announcements.count.few', { fewest: wholeText(fewest) })
  return t(isMore ? 'announcements.count.more' : 'announcements.count.about', { count: wholeText(about) })
}

/** "từ 60 tuổi; Tự nguyện; thẻ hết hạn trong 30 ngày". */
export function groupText({ audience, unitName }: Pick<Announcement, 'audience' | 'unitName'>): string {
  const { takingPart, cardEndsWithinDays: days, unitCode } = audience
  const parts = [
    agesText(audience),
    takingPart.map(way => t(`announcements.takingPart.${way}`)).join(', '),
    days === null ? '' : t('announcements.facts.card', { days }),
    unitCode === null ? '' : t('announcements.facts.unit', { name: unitName ?? unitCode }),
  ].filter(part => part !== '')
  return parts.length > 0 ? parts.join('; ') : t('announcements.facts.everybody')
}

function agesText({ ageFrom: from, ageTo: to }: Announcement['audience']): string {
  if (from !== null && to !== null) return t('announcements.facts.ages', { from, to })
  if (from !== null) return t('announcements.facts.agesFrom', { from })
  return to === null ? '' : t('announcements.facts.agesTo', { to })
}
