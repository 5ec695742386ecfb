import { expect } from 'vitest'
import { Tracking } from '#contract/registration-tracking.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { confirm } from '#test/builders/registration.ts'
import { bodyOf } from '#test/support/answer.ts'
import { heldFor, register, type Mailbox, type Story } from './person.ts'
import { aWorld, type World } from './world.ts'

const HOUR = 3_600_000
/** People begin in the first hours of the day. */
const BEGIN_WITHIN = 8 * HOUR

/** Lets so many people register on a day on which texts take 20 s in the middle and ten minutes at worst, one of five never arrives,
 *  and later ones overtake earlier ones. Four of ten have declared an email, three give one when no text comes, three have none. */
export async function aBadDay(options: { readonly people: number; readonly seed: number }): Promise<{ world: World; stories: Story[] }> {
  const world = await aWorld(options)
  const stories: Story[] = []
  for (const [index, no] of world.participants.entries()) {
    const mailbox: Mailbox = index % 10 < 4 ? 'declared' : index % 10 < 7 ? 'later' : 'none'
    world.day.live(world.random() * BEGIN_WITHIN, async wait => void (await register(world, { no, mailbox }, wait, stories)))
  }
  await world.day.run()
  return { world, stories }
}

/** What must be true of the day. */
export async function expectNoDeadEnd({ world, stories }: { readonly world: World; readonly stories: readonly Story[] }): Promise<void> {
  const { owner } = world.test.database
  expect(stories).toHaveLength(world.participants.length)
  expect(stories.flatMap(({ surprises }) => surprises)).toEqual([])
  const slowest = stories.toSorted((a, b) => b.minutes - a.minutes)[0]
  expect(slowest?.minutes, slowest?.diary.join('\n')).toBeLessThan(24 * 60)
  expect(await timesSent(world)).toEqual(stories.map(() => 1))
  for (const story of stories) {
    const { declaration } = await heldFor(story)
    const { email: _email, contactChannel: _contactChannel, ...typed } = story.declaration
    expect(declaration).toMatchObject(typed)
  }
  await expectNoCodeTwice(world, stories)
  const messages = await owner.query<{ codes: number; attempts: number }>(
    `select count(*)::int as codes, sum(attempts)::int as attempts from notification_message where template = 'otp' and channel = 'sms'`,
  )
  const sent = world.taken.filter(({ body }) => CODE.test(body)).length
  expect([messages.rows[0]?.attempts, sent]).toEqual([messages.rows[0]?.codes, messages.rows[0]?.codes])
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
}

/** How often the server took each declaration: whoever fills it in again has found no other way. */
export async function timesSent({ test }: Pick<World, 'test'>): Promise<readonly number[]> {
  const { rows } = await test.database.owner.query<{ times: number }>(
    `select count(*)::int as times from audit_entry where action = 'registration.send' group by subject_id`,
  )
  return rows.map(({ times }) => times)
}

const CODE = /\b\d{6}\b/u

/** Each code that ever came is typed once more, the used one and the expired ones: all of them lead to the dossier that is there. */
async function expectNoCodeTwice(world: World, stories: readonly Story[]): Promise<void> {
  const { owner } = world.test.database
  const effects = () =>
    owner.query(
      `select (select count(*) from review_event) as events, (select count(*) from review_case_file) as files,
         (select sum(version) from registration) as versions, (select sum(guesses) from otp_flow) as guesses,
         (select count(*) from otp_flow where consumed_at is not null) as used`,
    )
  const { rows: before } = await effects()
  for (const { declaration, browser, no } of stories) {
    const { declaration: held } = await heldFor({ browser })
    const letters = [declaration.phone, held?.email ?? ''].flatMap(contact => world.received(contact))
    const codes = letters.flatMap(({ body }) => CODE.exec(body)?.[0] ?? [])
    for (const code of codes) expect(bodyOf(await confirm(browser, code), Tracking).no).toBe(no)
  }
  expect((await effects()).rows).toEqual(before)
  expect(before).toEqual([expect.objectContaining({ files: stories.length, used: stories.length })])
}
