import type { Tx } from '#server/platform/database/query.ts'

export interface ConsentRow {
  readonly id: string
  readonly purpose: string
  readonly childName: string | null
  readonly textVersion: string
  readonly language: 'vi' | 'en'
  readonly textSha256: Buffer
  readonly givenAt: Date
  readonly endedAt: Date | null
  readonly deviceLabel: string
}

/** What a person has agreed to, newest first. A consent for a child is over with the access to the child's records, however that ended. */
export const listConsentRows = (tx: Tx, participantId: string) =>
  tx.all<ConsentRow>({
    text: `select c.id, c.purpose, child.full_name as child_name, c.text_version, c.language, c.text_sha256, c.given_at, c.device_label,
        coalesce(c.withdrawn_at, (
          select max(coalesce(g.ended_at, g.adult_on::timestamp at time zone 'Asia/Ho_Chi_Minh')) from guardian_link g
          where g.child_id = c.about_id and g.guardian_id = c.participant_id
            and not exists (select from guardian_link open where open.child_id = g.child_id and open.guardian_id = g.guardian_id
              and open.ended_at is null and open.adult_on > app_today()))) as ended_at
      from privacy_consent c left join participant child on child.id = c.about_id
      where c.participant_id = $1 order by c.given_at desc, c.id desc limit 200`,
    values: [participantId],
  })
