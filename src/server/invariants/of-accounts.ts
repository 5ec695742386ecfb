import { contactAt } from './contact-at.ts'
import type { Invariant } from './invariant.ts'

/** Accounts, sessions, codes and secrets. */
export const OF_ACCOUNTS: readonly Invariant[] = [
  {
    id: 'I01',
    says: 'an account has at most one active session',
    sql: `select count(*) from (select from account_session where ended_at is null and scope <> 'proving' group by account_id having count(*) > 1) x`,
  },
  {
    id: 'I02',
    says: 'a consumed flow was consumed by one guess within its budget',
    sql: `select count(*) from otp_flow where consumed_at is not null and guesses not between 1 and max_guesses`,
  },
  {
    id: 'I03',
    says: 'no flow has compared more than five guesses, and no account more than twenty a day for six digits beside a password or a session',
    // A guess looks back a day from itself, a little further than from the beginning of its flow.
    sql: `select (select count(*) from otp_flow where guesses > max_guesses or max_guesses > 5)
      + (select count(*) from otp_flow f where f.purpose in ('sign_in', 'step_up', 'contact') and exists (select from account a where a.id = f.subject_id)
        and (select sum(o.guesses) from otp_flow o where o.subject_id = f.subject_id and o.purpose = f.purpose
          and o.created_at between f.created_at - interval '23 hours' and f.created_at) > 20)`,
  },
  {
    id: 'I10',
    says: 'codes that open an account went to a contact that was proven for it then, not to one that was still to come',
    sql: `select count(*) from otp_code k join otp_flow f on f.id = k.flow_id join account a on a.id = f.subject_id
      where f.purpose in ('sign_in', 'step_up', 'recovery') and k.contact_index <> all (array[${contactAt('phone', 'k')}, ${contactAt('email', 'k')}])`,
  },
  {
    id: 'I11',
    says: 'a proven email belongs to one account that is not closed, a phone to no more than the most generous setting allows',
    sql: `select
      (select count(*) from (select from account where email_proven_at is not null and state <> 'closed' group by email_index having count(*) > 1) x)
      + (select count(*) from (select from account where phone_proven_at is not null and state <> 'closed' group by phone_index
        having count(*) > greatest(1, (select max((value #>> '{}')::int) from policy_change where key = 'adultsByPhone'))) x)
      + (select count(*) from (select from change_request where ended_at is null and email_proven_at is not null group by email_index having count(*) > 1) x)
      + (select count(*) from (select from change_request where ended_at is null and phone_proven_at is not null group by phone_index having count(*) > 1) x)`,
  },
  {
    id: 'I15',
    says: 'a guardian’s access ends on the eighteenth birthday of the child',
    sql: `select count(*) from guardian_link g join participant p on p.id = g.child_id
      where g.adult_on <> (p.birth_date + interval '18 years')::date or g.child_id = g.guardian_id`,
  },
  {
    id: 'I17',
    says: 'who has never had a password of their own has opened nothing but "set your password"',
    sql: `select count(*) from account_session s join account a on a.id = s.account_id
      where a.password_hash is null and a.password_set_at is null and s.scope = 'full' and a.state <> 'closed' and s.created_at > a.created_at`,
  },
  {
    id: 'I18',
    says: 'an account that is not active has no open session and no living code, nor has a member of staff a session',
    sql: `select (select count(*) from account_session s join account a on a.id = s.account_id where s.ended_at is null and a.state <> 'active')
      + (select count(*) from otp_flow f join account a on a.id = f.subject_id where a.state <> 'active' and f.consumed_at is null
        and not (f.purpose = 'recovery' and a.locked_by in ('sms', 'email'))
        and exists (select from otp_code c where c.flow_id = f.id and c.expires_at > app_now()))
      + (select count(*) from staff_session s join staff f on f.id = s.staff_id where s.ended_at is null and f.state <> 'active')`,
  },
  {
    id: 'I20',
    says: 'sessions, codes, secrets and invitations live as long as the rules say',
    sql: `select (select count(*) from account_session where expires_at - created_at > case scope when 'full' then interval '12 hours' else interval '30 minutes' end)
      + (select count(*) from staff_session where expires_at - created_at > case when proven_at is null then interval '10 minutes' else interval '8 hours 10 minutes' end)
      + (select count(*) from otp_code where expires_at - created_at not between interval '0' and interval '10 minutes')
      + (select count(*) from account_issued_secret where expires_at - created_at > interval '72 hours')
      + (select count(*) from staff_invitation where expires_at - sent_at > interval '72 hours')`,
  },
]
