import { RETENTION, type KeptKind } from '#domain/privacy/retention.ts'

/** Rows of each kind that are older than a moment. Whatever is written here is what the nightly job has to leave empty. */
const OLDER: Readonly<Record<KeptKind, (moment: string) => string>> = {
  codes: moment =>
    `select count(*) from otp_code c where c.created_at < ${moment} and not exists (select from (
      select otp_flow_id, case_file_id, expires_at from registration union all select otp_flow_id, case_file_id, expires_at from support_request
      union all select otp_flow_id, case_file_id, expires_at from unit_account_request
      union all select otp_flow_id, case_file_id, expires_at from feedback) r
      where r.otp_flow_id = c.flow_id and r.case_file_id is null and r.expires_at > ${moment})`,
  code_flows: moment =>
    `select count(*) from otp_flow f where f.created_at < ${moment} and not exists (select from (
      select otp_flow_id as id from registration union all select earlier_flow_id from registration
      union all select otp_flow_id from support_request union all select otp_flow_id from unit_account_request
      union all select otp_flow_id from feedback) r where r.id = f.id)`,
  sessions: moment => `select count(*) from account_session where created_at < ${moment}`,
  staff_sessions: moment => `select count(*) from staff_session where created_at < ${moment}`,
  devices: moment => `select count(*) from account_device where coalesce(ended_at, seen_at) < ${moment}`,
  sign_in_failures: moment => `select count(*) from account_sign_in_failure where last_at < ${moment}`,
  issued_secrets: moment =>
    `select count(*) from account_issued_secret s join account a on a.id = s.account_id where s.created_at < ${moment}
      and (a.password_hash is not null or a.state = 'closed' or s.expires_at < ${moment})`,
  ended_photos: moment =>
    `select count(*) from registration_photo p join registration r on r.id = p.registration_id join review_case_file f on f.id = r.case_file_id
      where f.state in ('rejected', 'withdrawn')
        and coalesce(f.decided_at, (select max(e.at) from review_event e where e.case_file_id = f.id)) < ${moment}`,
  code_messages: moment => `select count(*) from notification_message where created_at < ${moment} and state <> 'queued' and class = 'A'`,
  messages: moment => `select count(*) from notification_message where created_at < ${moment} and state <> 'queued' and class <> 'A'`,
  change_values: moment => `select count(*) from change_request where ended_at < ${moment} and asked_sealed is not null`,
  disputes: moment => `select count(*) from dispute where ended_at < ${moment} and matter_sealed is not null`,
  services: moment => `select count(*) from service_request where ended_at < ${moment} and content_sealed is not null`,
  feedback: moment => `select count(*) from feedback where ended_at < ${moment} and content_sealed is not null`,
  transcripts: moment => `select count(*) from transcript where least(expires_at, recalled_at) < ${moment}`,
  closings: moment => `select count(*) from privacy_closing where settled_at < ${moment}`,
  card_proofs: moment => `select count(*) from card_proof where expires_at < ${moment}`,
  hospital_waiting: moment => `select count(*) from hospital_waiting where received_at < ${moment}`,
  hospital_files: moment =>
    `select count(*) from hospital_file f where f.finished_at < ${moment} and not exists (select from hospital_waiting w where w.file_id = f.id)`,
  hospital_serials: moment => `select count(*) from hospital_serial where seen_at < ${moment}`,
  access_reasons: moment => `select count(*) from review_access_reason where at < ${moment}`,
}

const KINDS = Object.keys(RETENTION) as KeptKind[]

/** How many rows are kept a day longer than their time, as a query. By the machine's clock: in a demo that has travelled nothing is late. */
export const LATE = KINDS.map(kind => `(${OLDER[kind](`clock_timestamp() - interval '${RETENTION[kind].days + 1} days'`)})`).join(
  '\n      + ',
)
