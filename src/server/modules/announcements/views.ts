import { RELEASED_STATES, type AnnouncementKind, type AnnouncementState } from '#domain/announcements/announcement.ts'
import { RECENT_MONTHS, COUNTED, type Audience } from '#domain/announcements/audience.ts'
import type { AnnouncementPlace, AnnouncementScope, AnnouncementScopeKind, AnnouncementStaff } from '#domain/announcements/reach.ts'
import type { PersonalLimit } from '#domain/announcements/sending.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** What a member of staff may reach. */
export const getAnnouncementStaff = (tx: Tx, staffId: string): Promise<AnnouncementStaff> =>
  tx.one({
    text: `select s.id as staff_id, s.role, s.nationwide, s.agency_code, a.level as agency_level, a.province_code
      from staff s join directory_agency a on a.code = s.agency_code where s.id = $1`,
    values: [staffId],
  })

export interface ScopeRow extends AnnouncementPlace {
  /** From the directories; that of the nation from the texts. */
  readonly name: string
}

/** Of a province's own agency the province is the scope: no commune is its alone. */
const SCOPES = `
  select 'nation' as kind, '' as code, '' as name, null as parent_code, null as province_code
  union all
  select 'province', p.code, p.name, null, p.code from directory_province p where p.scheme = 'two_tier'
  union all
  select 'agency', a.code, a.name, a.parent_code, a.province_code from directory_agency a where a.level = 'local'`

export const findScope = (tx: Tx, { kind, code }: AnnouncementScope): Promise<ScopeRow | undefined> =>
  tx.first({ text: `select * from (${SCOPES}) s where s.kind = $1 and s.code = $2`, values: [kind, code] })

/** Every scope, the widest first. */
export const listScopes = (tx: Tx): Promise<ScopeRow[]> =>
  tx.all({
    text: `select * from (${SCOPES}) s order by array_position(array['nation', 'province', 'agency'], s.kind), s.code limit 5000`,
    values: [],
  })

const RELEASED = RELEASED_STATES.map(state => `'${state}'`).join(', ')

/** Announcements that a member of staff may read: $1 nationwide, $2 agency, $3 its level, $4 its province. What was released for more people than
 *  the own ones is read too, for people ask about it. The same reach as mayAnnounceTo(). */
const READABLE = `($1 or (a.scope_kind = 'province' and a.scope_code = $4 and $3 = 'province')
    or (a.scope_kind = 'agency' and (a.scope_code = $2 or exists (select from directory_agency g where g.code = a.scope_code and g.parent_code = $2)))
    or (a.state in (${RELEASED}) and (a.scope_kind = 'nation' or (a.scope_kind = 'province' and a.scope_code = $4)
      or (a.scope_kind = 'agency' and exists (select from directory_agency g where g.code = $2 and g.parent_code = a.scope_code)))))`

const ROW = `a.id, a.no, a.kind, a.scope_kind, a.scope_code, coalesce(s.name, '') as scope_name, a.title_vi, a.send_at, a.state, w.full_name as written_by,
  a.created_at`
const FROM = `announcement a join staff w on w.id = a.written_by
  left join (${SCOPES}) s on s.kind = a.scope_kind and s.code = a.scope_code`

export interface ListedAnnouncement {
  readonly id: Uuid
  readonly no: number
  readonly kind: AnnouncementKind
  readonly scopeKind: AnnouncementScopeKind
  readonly scopeCode: string
  readonly scopeName: string
  readonly titleVi: string
  readonly sendAt: Date
  readonly state: AnnouncementState
  readonly writtenBy: string
  readonly createdAt: Date
}

interface Asked {
  readonly before: number | undefined
  readonly state: AnnouncementState | undefined
  /** Folded words. */
  readonly words: string
  readonly limit: number
}

const readerOf = ({ nationwide, agencyCode, agencyLevel, provinceCode }: AnnouncementStaff) => [
  nationwide,
  agencyCode,
  agencyLevel,
  provinceCode,
]

export const listAnnouncements = (
  tx: Tx,
  staff: AnnouncementStaff,
  { before, state, words, limit }: Asked,
): Promise<ListedAnnouncement[]> =>
  tx.all({
    text: `select ${ROW} from ${FROM} where ${READABLE}
        and ($5::bigint is null or a.no < $5) and ($6::text is null or a.state = $6) and ($7 = '' or position($7 in a.folded) > 0)
      order by a.no desc limit $8`,
    values: [...readerOf(staff), before ?? null, state ?? null, words, limit],
  })

export interface WholeAnnouncement extends ListedAnnouncement {
  readonly version: number
  readonly audience: Audience
  readonly unitName: string | null
  readonly parentCode: string | null
  readonly provinceCode: string | null
  readonly textVi: string
  readonly titleEn: string | null
  readonly textEn: string | null
  readonly page: string | null
  readonly writerId: Uuid
  readonly submittedAt: Date | null
  readonly releasedBy: string | null
  readonly releasedAt: Date | null
  readonly endedAt: Date | null
  readonly reason: string | null
  readonly reasonBy: string | null
  /** Null before it is released; then all of them. */
  readonly accounts: number | null
  readonly looked: number | null
  readonly reached: number | null
  readonly limited: number | null
  readonly read: number | null
  readonly rung: number | null
  readonly shown: number | null
  readonly countedAt: Date | null
}

export const findAnnouncement = (tx: Tx, staff: AnnouncementStaff, no: number): Promise<WholeAnnouncement | undefined> =>
  tx.first({
    text: `select ${ROW}, a.version, a.audience, u.name as unit_name, s.parent_code, s.province_code, a.text_vi, a.title_en, a.text_en, a.page,
        a.written_by as writer_id, a.submitted_at, r.full_name as released_by, a.released_at, a.ended_at, a.reason, b.full_name as reason_by,
        p.accounts, p.looked, p.reached, p.limited, p.read, p.rung, p.shown, p.counted_at
      from ${FROM} left join staff r on r.id = a.released_by left join staff b on b.id = a.reason_by
        left join unit u on u.code = a.audience ->> 'unitCode'
        left join announcement_progress p on p.announcement_id = a.id
      where ${READABLE} and a.no = $5`,
    values: [...readerOf(staff), no],
  })

/** Whether a person p belongs to a group: $1 to $7. A contribution of the last months says how and by whom somebody takes part. */
const RECENT = `c.participant_id = p.id and c.to_month >= date_trunc('month', app_today()) - interval '${RECENT_MONTHS} months'`
const BELONGS = `(p.died_on is null
  and ($1 = 'nation' or ($1 = 'province' and p.province_code = $2)
    or ($1 = 'agency' and p.commune_code = any((select g.commune_codes from directory_agency g where g.code = $2)::text[])))
  and ($3::int is null or p.birth_date <= app_today() - make_interval(years => $3))
  and ($4::int is null or p.birth_date > app_today() - make_interval(years => $4 + 1))
  and ($5::text[] = '{}' or exists (select from contribution_period c where ${RECENT} and c.contribution_kind = any($5)))
  and ($6::int is null or exists (select from card d where d.participant_id = p.id and d.state = 'active'
      and d.valid_until between app_today() and app_today() + $6
      and not exists (select from card n where n.participant_id = p.id and n.state = 'active' and (n.valid_until is null or n.valid_until > d.valid_until))))
  and ($7::text is null or exists (select from contribution_period c where ${RECENT} and c.unit_code = $7)))`

interface Group {
  readonly scope: AnnouncementScope
  readonly audience: Audience
}
const groupOf = ({ scope, audience }: Group) => [
  scope.kind,
  scope.code,
  audience.ageFrom,
  audience.ageTo,
  [...audience.takingPart],
  audience.cardEndsWithinDays,
  audience.unitCode,
]

/** How many people with an account are in a group; counted up to COUNTED and one more. */
export const countGroup = async (tx: Tx, group: Group): Promise<number> => {
  const { count } = await tx.one<{ count: number }>({
    text: `select count(*)::int as count from (
      select from account a join participant p on p.id = a.participant_id where a.state <> 'closed' and ${BELONGS} limit ${COUNTED + 1}) x`,
    values: groupOf(group),
  })
  return count
}

export const countAccounts = async (tx: Tx): Promise<number> =>
  (await tx.one<{ count: number }>({ text: `select count(*)::int as count from account where state <> 'closed'`, values: [] })).count

interface Wanted extends Group {
  readonly id: Uuid
  readonly isUrgent: boolean
  readonly after: string
  readonly limits: readonly PersonalLimit[]
  readonly size: number
}

export interface Somebody {
  readonly accountId: Uuid
  readonly participantId: Uuid
  readonly belongs: boolean
  /** Had as many lately as one person gets. */
  readonly isLimited: boolean
  /** Wants no ringing, or the account is locked: whoever holds its phone may not be the owner. */
  readonly isQuiet: boolean
}

/** The next people in their order, whether they belong to the group or not: a portion costs the same whoever is looked for. */
export const listPortion = (tx: Tx, { id, isUrgent, after, limits, size, ...group }: Wanted): Promise<Somebody[]> =>
  tx.all({
    text: `select x.*, x.belongs and exists (
          select from unnest($12::int[], $13::int[]) as l (days, most) where l.most <= (
            select count(*) from notification_notice n join announcement o on o.id = n.shared_id
            where n.participant_id = x.participant_id and n.shared_id is not null and n.shared_id <> $10
              and n.created_at > app_now() - make_interval(days => l.days) and (o.kind = 'urgent') = $11)) as is_limited
      from (select a.id as account_id, a.participant_id, ${BELONGS} as belongs, a.state = 'locked' or not coalesce(c.push, true) as is_quiet
        from (select id, participant_id, state from account where participant_id > $8 and state <> 'closed' order by participant_id limit $9) a
          join participant p on p.id = a.participant_id
          left join news_preference f on f.participant_id = p.id
          left join news_choice c on c.preference_id = f.id and c.kind = 'announcements') x
      order by x.participant_id`,
    values: [...groupOf(group), after, size, id, isUrgent, limits.map(({ days }) => days), limits.map(({ most }) => most)],
  })

/** Announcements whose hour has come, and those that no job goes on with. */
export const listToSend = (tx: Tx, limit: number): Promise<{ readonly id: Uuid }[]> =>
  tx.all({
    text: `select a.id from announcement a join announcement_progress p on p.announcement_id = a.id
      where a.state in ('scheduled', 'sending') and a.send_at <= app_now() and p.next_at <= app_now() order by p.next_at limit $1`,
    values: [limit],
  })

/** Announcements whose readers are still counted: a month long after the last one was told. */
export const listToCount = (tx: Tx, limit: number): Promise<{ readonly id: Uuid }[]> =>
  tx.all({
    text: `select a.id from announcement a join announcement_progress p on p.announcement_id = a.id
      where p.reached > 0 and coalesce(a.ended_at, app_now()) > app_now() - interval '30 days'
        and coalesce(p.counted_at, 'epoch') < app_now() - interval '9 minutes'
      order by p.counted_at nulls first limit $1`,
    values: [limit],
  })
