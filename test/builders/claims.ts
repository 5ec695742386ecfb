import type pg from 'pg'
import { person } from './people.ts'
import { correctParticipants } from './traced.ts'

/** Somebody lives where Mai does and so where the officers of the tests decide; also born on another day. */
export async function movedToMai(owner: pg.Pool, key: string, birthDate: string = person(key).birthDate): Promise<void> {
  const { provinceCode, communeCode } = person('mai')
  const values = [provinceCode, communeCode, person(key).socialInsuranceNo, birthDate]
  await correctParticipants(owner, 'province_code = $1, commune_code = $2, birth_date = $4', 'social_insurance_no = $3', values)
}

/** Thirty-one days of sickness on the record that have ended so many days ago, all of them in the year of their end. */
export const sickUntil = (owner: pg.Pool, key: string, endedDaysAgo: number) =>
  owner.query(
    `insert into benefit (participant_id, id, regime, from_day, to_day, amount_vnd, quantity, quantity_unit, state, paid_on)
     select id, gen_random_uuid(), 'sickness', app_today() - $2::int, app_today() - $2::int, 6000000, 31, 'working_day', 'paid', app_today() - $2::int
     from participant where social_insurance_no = $1`,
    [person(key).socialInsuranceNo, endedDaysAgo],
  )
