import type { Announcement } from '#contract/announcements.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import type { Input } from '#contract/core.ts'
import type { announcements } from '#contract/announcements.ts'
import { ANNOUNCEMENT_KINDS, ANNOUNCEMENT_PAGES } from '#domain/announcements/announcement.ts'
import { TAKING_PART } from '#domain/announcements/audience.ts'
import { ANNOUNCEMENT_SCOPES } from '#domain/announcements/reach.ts'

/** An announcement as it is typed. */
export interface Typed {
  readonly [field: string]: string
  readonly kind: string
  /** "agency:07911" */
  readonly scope: string
  readonly titleVi: string
  readonly textVi: string
  readonly titleEn: string
  readonly textEn: string
  readonly page: string
  readonly ageFrom: string
  readonly ageTo: string
  /** "voluntary,household" */
  readonly takingPart: string
  readonly cardEndsWithinDays: string
  readonly unitCode: string
  readonly unitName: string
  readonly sendOn: string
  readonly sendHour: string
}

export type AnnouncementBody = Input<typeof announcements.createAnnouncement>['body']

export const emptyForm = (today: string, { agency }: StaffSession): Typed => ({
  kind: 'news',
  scope: agency.level === 'local' ? `agency:${agency.code}` : '',
  titleVi: '',
  textVi: '',
  titleEn: '',
  textEn: '',
  page: '',
  ageFrom: '',
  ageTo: '',
  takingPart: '',
  cardEndsWithinDays: '',
  unitCode: '',
  unitName: '',
  sendOn: today,
  sendHour: '',
})

const numberText = (value: number | null): string => (value === null ? '' : String(value))

export const formOf = ({ audience, unitName, scope, ...row }: Announcement): Typed => ({
  kind: row.kind,
  scope: `${scope.kind}:${scope.code}`,
  titleVi: row.titleVi,
  textVi: row.textVi,
  titleEn: row.titleEn,
  textEn: row.textEn,
  page: row.page ?? '',
  ageFrom: numberText(audience.ageFrom),
  ageTo: numberText(audience.ageTo),
  takingPart: audience.takingPart.join(','),
  cardEndsWithinDays: numberText(audience.cardEndsWithinDays),
  unitCode: audience.unitCode ?? '',
  unitName: unitName ?? '',
  sendOn: row.sendOn,
  sendHour: String(row.sendHour),
})

/** What is no number is judged by the server as one that cannot be. */
const numberOf = (typed: string): number | null => {
  if (typed.trim() === '') return null
  const number = Number(typed)
  return Number.isInteger(number) ? number : -1
}

/** Scope and group alone, to be counted. */
export function groupOf(typed: Typed): Pick<AnnouncementBody, 'scope' | 'audience'> {
  const [kind = '', code = ''] = typed.scope.split(':')
  const chosen = typed.takingPart.split(',')
  return {
    scope: { kind: ANNOUNCEMENT_SCOPES.find(known => known === kind) ?? 'agency', code },
    audience: {
      ageFrom: numberOf(typed.ageFrom),
      ageTo: numberOf(typed.ageTo),
      takingPart: TAKING_PART.filter(way => chosen.includes(way)),
      cardEndsWithinDays: numberOf(typed.cardEndsWithinDays),
      unitCode: typed.unitCode === '' ? null : typed.unitCode,
    },
  }
}

export const bodyOf = (typed: Typed): AnnouncementBody => ({
  ...groupOf(typed),
  kind: ANNOUNCEMENT_KINDS.find(kind => kind === typed.kind) ?? 'news',
  titleVi: typed.titleVi,
  textVi: typed.textVi,
  titleEn: typed.titleEn,
  textEn: typed.textEn,
  page: ANNOUNCEMENT_PAGES.find(page => page === typed.page) ?? null,
  sendOn: typed.sendOn,
  sendHour: numberOf(typed.sendHour) ?? -1,
})
