import type { TestProduct } from '#test/support/product.ts'
import { person } from './people.ts'

/** The devices that the account of this demo person knows have been known for more than a day. */
export const devicesAreOld = ({ database }: Pick<TestProduct, 'database'>, key: string) =>
  database.owner.query(
    `update account_device d set first_at = first_at - interval '25 hours'
     from account a join participant p on p.id = a.participant_id where a.id = d.account_id and p.social_insurance_no = $1`,
    [person(key).socialInsuranceNo],
  )
