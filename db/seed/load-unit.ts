import { addDays, instantInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import {
  applyRoster,
  beginCampaign,
  getPile,
  listCampaigns,
  listGroups,
  listMembers,
  makeLinks,
  makePiles,
  openLink,
  previewRoster,
  readRosterFile,
  reportPhones,
  sendReminder,
  sendReminders,
  tickSheet,
  type RosterFile,
} from '#server/modules/units/index.ts'
import type { Actor, Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { idsFor, insertAccounts, insertHistory, insertParticipants } from './insert-people.ts'
import { insertRows } from './insert-rows.ts'
import type { Run } from './load-demo.ts'
import { SEED_LOCK } from './load-directories.ts'
import { DEMO_PASSWORD } from './people/story-person.ts'
import { numberOf } from './people/person.ts'
import { buildStudents, DEMO_UNIT, FIRST_SERIAL, type Student } from './people/students.ts'
import { rosterOf } from './people/student-roster.ts'

/** Days since the campaign began, and until it ends. */
const BEGUN_DAYS_AGO = 10
const DAYS_LEFT = 8
const SECOND_UPLOAD_DAYS_AGO = 7
const SHEETS_BACK = 11
const LINKS_OPENED = 6

/** Gives the demo's unit its life: students with what the registry knows of them, accounts, the roster in two uploads, a campaign with
 *  the counts of its days, a reminder of yesterday, printed sheets of which some are back. All but people, accounts and counts goes
 *  through the use cases of the coordinator, dated back; in one transaction, and only while the unit has no roster.
 *  @param origin of the links that the reminder sends
 *  @returns whether anything was written */
export async function seedUnit(run: Run, origin: string, hashPassword: (password: string) => Promise<string>): Promise<boolean> {
  const today = await run(async ctx => ((await isUntouched(ctx)) ? ctx.today : undefined))
  if (!today) return false
  const students = buildStudents(today)
  const [first, second] = await Promise.all([false, true].map(all => readRosterFile(rosterOf(students, all), false)))
  const hashes = new Map([[DEMO_PASSWORD, await hashPassword(DEMO_PASSWORD)]])
  return run(async ctx => {
    await ctx.tx.run(SEED_LOCK)
    if (!(await isUntouched(ctx)) || !first || !second) return false
    const coordinator = await coordinatorIn(ctx)
    const at = (daysAgo: number, hour: number): Ctx => past(ctx, coordinator, daysAgo, hour)
    await insertStudents(ctx, students, hashes)
    await upload(at(BEGUN_DAYS_AGO, 9), first)
    await beginCampaign(at(BEGUN_DAYS_AGO, 10), { body: campaignFrom(at(BEGUN_DAYS_AGO, 10)) })
    await upload(at(SECOND_UPLOAD_DAYS_AGO, 14), second)
    await insertDays(ctx, students)
    await remindSlowest(at(1, 10), students, origin)
    await printFastest(at(1, 15), students)
    return true
  })
}

const isUntouched = async ({ tx }: Ctx): Promise<boolean> =>
  !(await tx.first({ text: 'select 1 as found from unit_roster where unit_code = $1', values: [DEMO_UNIT] }))

/** The code of the campaign by which the students come; undefined where a unit that somebody filled by hand has no students. */
export const campaignOfStudents = async (tx: Tx): Promise<string | undefined> =>
  (
    await tx.first<{ code: string }>({
      text: `select c.code from registration_campaign c where c.unit_code = $1
        and exists (select from participant p where p.social_insurance_no = $2) order by c.created_at limit 1`,
      values: [DEMO_UNIT, numberOf(FIRST_SERIAL)],
    })
  )?.code

type Coordinator = Extract<Actor, { kind: 'coordinator' }>

async function coordinatorIn({ tx, newId }: Ctx): Promise<Coordinator> {
  const { id, agencyCode } = await tx.one<{ id: Uuid; agencyCode: string }>({
    text: `select id, agency_code from staff where unit_code = $1 and role = 'coordinator'`,
    values: [DEMO_UNIT],
  })
  return { kind: 'coordinator', staffId: id, unitCode: DEMO_UNIT, agencyCode, sessionId: newId() }
}

/** The coordinator at work some days ago, by the clock in Vietnam. */
function past(ctx: Ctx, actor: Coordinator, daysAgo: number, hour: number): Ctx {
  const today = addDays(ctx.today, -daysAgo)
  return { ...ctx, actor, today, now: instantInVietnam(today, hour) }
}

const HOUR_MS = 3_600_000

async function insertStudents(ctx: Ctx, students: readonly Student[], hashes: ReadonlyMap<string, string>): Promise<void> {
  const participants = students.map(({ participant }) => participant)
  const ids = idsFor(ctx, participants)
  await insertParticipants(ctx, participants, ids)
  const periods = students.flatMap(each => each.periods)
  await insertHistory(
    ctx,
    { periods, movements: students.flatMap(each => each.movements), cards: students.flatMap(({ cards }) => cards) },
    ids,
  )
  const daysAgo = new Map(students.map(student => [student.participant.socialInsuranceNo, student.daysAgo]))
  const rows = students
    .filter(({ progress }) => progress === 'account')
    .map(({ participant: { socialInsuranceNo, phone, email } }) => ({
      socialInsuranceNo,
      phone: phone ?? '',
      email,
      password: DEMO_PASSWORD,
    }))
  const openedAt = (no: string): Date => new Date(ctx.now.getTime() - (daysAgo.get(no) ?? 0) * 24 * HOUR_MS)
  await insertAccounts(ctx, rows, { ids, hashes, openedAt })
}

async function upload(ctx: Ctx, file: RosterFile): Promise<void> {
  const { seen } = await previewRoster(ctx, file)
  await applyRoster(ctx, file, { seen, leaveOutWrong: false, endMissing: false })
}

const campaignFrom = ({ today }: Ctx) => ({
  purpose: 'register' as const,
  instructions: 'Nộp tờ khai đã ký cho lớp trưởng. Hỏi phòng Công tác sinh viên, nhà A, tầng 2.',
  agencyCode: '07911',
  agencyFixed: false,
  validFrom: today,
  validUntil: addDays(today, BEGUN_DAYS_AGO + DAYS_LEFT),
})

/** The counts that the end of each day would have left. Dossiers are of today: before, their students had not begun. */
async function insertDays({ tx, today }: Ctx, students: readonly Student[]): Promise<void> {
  const days = Array.from({ length: BEGUN_DAYS_AGO }, (_, n) => n + 1).map(daysAgo => {
    const there = students.filter(({ isLate }) => !isLate || daysAgo <= SECOND_UPLOAD_DAYS_AGO)
    const activated = there.filter(student => student.progress === 'account' && student.daysAgo >= daysAgo).length
    const needsHelp = there.filter(({ wrongIn }) => wrongIn).length
    const counts = { members: there.length, notStarted: there.length - activated - needsHelp, activated, needsHelp }
    return { unitCode: DEMO_UNIT, day: addDays(today, -daysAgo), waiting: 0, toCorrect: 0, ...counts }
  })
  await insertRows(tx, 'unit_board_day', days, {
    unit_code: 'text',
    day: 'date',
    members: 'int',
    not_started: 'int',
    waiting: 'int',
    to_correct: 'int',
    activated: 'int',
    needs_help: 'int',
  })
}

async function groupId(ctx: Ctx, name: string | undefined): Promise<string> {
  const group = (await listGroups(ctx)).find(one => one.name === name)
  if (!group) throw new Error(`the demo's unit has no group ${name ?? ''}`)
  return group.id
}

/** A text to a phone names none. */
const NO_HOTLINE = { hotline: '', origin: 'https://bhxh.vidu.example' }

/** Those of the first class who have not begun; some have opened their link, as many as a board tells of. */
async function remindSlowest(ctx: Ctx, students: readonly Student[], origin: string): Promise<void> {
  const group = await groupId(ctx, students[0]?.group)
  await sendReminder(ctx, { origin, deployment: NO_HOTLINE }, { state: 'both', group, member: null })
  while ((await sendReminders(ctx, origin)) > 0);
  const [campaign] = await listCampaigns(ctx)
  const { members } = await makeLinks(ctx, origin, { id: campaign?.id ?? '', group, page: 0 })
  const free = new Set(students.filter(({ progress }) => progress === 'none').map(({ participant }) => participant.fullName))
  const opening = members.filter(({ fullName }) => free.has(fullName)).slice(0, LINKS_OPENED)
  for (const { link } of opening) await openLink(ctx, link.slice(link.lastIndexOf('/') + 1))
}

async function printFastest(ctx: Ctx, students: readonly Student[]): Promise<void> {
  const [pile] = await makePiles(ctx, await groupId(ctx, students.at(-1)?.group))
  if (!pile) throw new Error('the demo’s unit has no pile')
  const { sheets } = await getPile(ctx, pile.id)
  for (const sheet of sheets.slice(0, SHEETS_BACK))
    await tickSheet(ctx, { id: sheet.id, version: sheet.version, isReturned: true, reason: 'Lớp trưởng đã nộp bản giấy' })
}

/** Tells the agency two wrong phones, as somebody of the unit would: one of a student who waits, one of a student with an account. */
export async function reportDemoPhones(run: Run): Promise<void> {
  await run(async ctx => {
    const actor = await coordinatorIn(ctx)
    const at = { ...ctx, actor }
    const students = buildStudents(ctx.today)
    const wrong = (['waiting', 'account'] as const).flatMap(state => students.filter(({ progress }) => progress === state).slice(1, 2))
    const members: { id: string; phone: string }[] = []
    for (const { participant } of wrong) {
      const { items } = await listMembers(at, { q: participant.socialInsuranceNo, group: null, state: null, after: null })
      members.push({ id: items[0]?.id ?? '', phone: `05003999${10 + members.length}` })
    }
    await reportPhones(at, members)
  })
}
