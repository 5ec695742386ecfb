import type pg from 'pg'

/** Everything that a command may leave behind, counted. Counters against guessing, spent proofs of work and the queue of jobs are left
 *  out: they may move without the command. So is what jobs do meanwhile (the population check, reminders), and sets of policies, of which
 *  equal ones are stored once. Versions are counted by the audit entry that each of them needs. */
const COUNTED: Readonly<Record<string, string>> = {
  keys: 'count(*) from platform_subject_key',
  registrations: 'count(*) from registration',
  registrationVersions: `count(*) from audit_entry where subject_kind = 'registration' and actor_kind <> 'system'`,
  photos: 'count(*) from registration_photo',
  removals: 'count(*) from registration_photo_removal',
  uploads: 'count(*) from registration_upload',
  parts: 'count(*) from registration_upload_part',
  forms: 'count(*) from registration_form',
  changes: 'count(*) from change_request',
  changeVersions: 'sum(version) from change_request',
  requests: 'count(*) from support_request',
  requestVersions: 'sum(version) from support_request',
  links: 'count(*) from guardian_link',
  linkVersions: 'sum(version) from guardian_link',
  policyChanges: 'count(*) from policy_change',
  campaigns: 'count(*) from registration_campaign',
  campaignVersions: 'sum(version) from registration_campaign',
  dossiers: 'count(*) from review_case_file',
  dossierVersions: `count(*) from audit_entry where subject_kind = 'review_case_file' and actor_kind <> 'system'`,
  corrections: 'count(*) from review_correction',
  decisions: 'count(*) from review_decision',
  marks: 'count(*) from review_risk_mark',
  events: `count(*) from review_event where actor_kind <> 'system'`,
  numbers: 'sum(last_no) from review_number',
  staff: 'sum(version) from staff',
  staffSessions: 'count(*) from staff_session where ended_at is not null',
  invitations: 'sum(version) from staff_invitation',
  accounts: 'count(*) from account',
  accountVersions: 'sum(version) from account',
  secrets: 'count(*) from account_issued_secret',
  secretsUsed: 'count(*) from account_issued_secret where used_at is not null',
  sessions: 'count(*) from account_session',
  sessionsEnded: 'count(*) from account_session where ended_at is not null',
  consents: 'count(*) from privacy_consent',
  consentVersions: 'sum(version) from privacy_consent',
  closings: 'count(*) from privacy_closing',
  closingVersions: 'sum(version) from privacy_closing',
  flows: 'count(*) from otp_flow',
  guesses: 'sum(guesses) from otp_flow',
  flowsUsed: 'count(*) from otp_flow where consumed_at is not null',
  codes: 'count(*) from otp_code',
  messages: `count(*) from notification_message where template not in ('case_overdue', 'registration_reminder', 'registration_lapsed')`,
  audit: `count(*) from audit_entry where actor_kind <> 'system'`,
}

/** Tables whose rows move without the command, or that no command writes. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  account_sign_in_failure: 'counts against guessing',
  platform_rate: 'counts against guessing',
  platform_spent_proof: 'a proof of work is spent also by what fails after it',
  platform_clock: 'the clock of the tests',
  platform_mark: 'written at the start',
  demo_inbox: 'the stand-in for telephones',
  policy_set: 'equal sets are stored once',
  audit_seal: 'the sealer works beside',
  audit_root: 'the sealer works beside',
  audit_epoch: 'written by operators',
  board_fact: 'written by jobs',
  board_coverage: 'written by jobs',
  unit_board_day: 'written by jobs',
  unit_scan_page: 'written by the reader of scans',
  review_notice: 'written by the daily look at due dates',
  unit_match_miss: 'counts against guessing',
}
const DIRECTORY = /^(?:directory_|contribution_(?:period|movement)|card$|participant$|unit$|review_holiday$)/u

/** Rows and versions of every table of the schema: what a command of tomorrow writes is counted by itself. */
let derived: Promise<Readonly<Record<string, string>>> | undefined
const countedIn = (owner: pg.Pool): Promise<Readonly<Record<string, string>>> => (derived ??= derive(owner))

async function derive(owner: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await owner.query<{ name: string; versioned: boolean }>(
    `select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version' and not a.attisdropped) as versioned
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition order by 1`,
  )
  const known = Object.values(COUNTED).join(' ')
  const counted = rows.filter(({ name }) => !(name in UNCOUNTED) && !DIRECTORY.test(name))
  return {
    ...COUNTED,
    ...Object.fromEntries(
      counted
        .filter(({ name }) => !new RegExp(`from ${name}(?= |$)`, 'u').test(known))
        .flatMap(({ name, versioned }) => [
          [`rows of ${name}`, `count(*) from ${name}`],
          ...(versioned ? [[`versions of ${name}`, `sum(version) from ${name}`]] : []),
        ]),
    ),
  }
}

export type Effects = Readonly<Record<string, number>>

export async function effectsOf(owner: pg.Pool): Promise<Effects> {
  const columns = Object.entries(await countedIn(owner)).map(
    ([name, what]) => `(select coalesce(${what.replace(' from', ', 0)::int from')}) as "${name}"`,
  )
  const { rows } = await owner.query<Effects>(`select ${columns.join(', ')}`)
  return rows[0] ?? {}
}

/** What changed, by name; empty when nothing did. */
export const changes = (before: Effects, after: Effects): Effects =>
  Object.fromEntries(
    Object.keys(after)
      .map(name => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  )
