import type { PlainDate } from '#domain/kernel/date.ts'
import { crowdOf } from './crowd.ts'
import { randomOf } from './random.ts'
import { numberOf } from './person.ts'
import type { AccountRow, DemoData, GuardianRow } from './rows.ts'
import { demoStaff } from './staff.ts'
import { applicantStories } from './stories/applicants.ts'
import { benefitsOf } from './stories/benefits.ts'
import { visitsOf } from './stories/visits.ts'
import { claimantStories } from './stories/claimants.ts'
import { familyStories } from './stories/families.ts'
import { workerStories } from './stories/workers.ts'
import { calendarOf, DEMO_PASSWORD, personOf, storyOf, type DemoPerson, type StorySketch } from './story-person.ts'

const CROWD = 230
const SEED = 20_260_316

/** All demo people: those with stories and a crowd. Histories end in the last month that is paid on `today`; the same day gives the
 *  same rows, to the last digit. No number in it belongs to anybody. */
export function buildDemo(today: PlainDate): DemoData {
  const calendar = calendarOf(today)
  const sketches = [...workerStories(calendar), ...familyStories(calendar), ...applicantStories(calendar), ...claimantStories(calendar)]
  const people = sketches.map(sketch => ({ sketch, person: personOf(sketch, calendar.ago(0)) }))
  const all = [...people.map(({ person }) => person), ...crowdOf(CROWD, calendar, randomOf(SEED))]
  return {
    participants: all.map(person => person.participant),
    periods: all.flatMap(person => person.periods),
    movements: all.flatMap(person => person.movements),
    cards: all.flatMap(person => person.cards),
    benefits: people.flatMap(({ sketch, person }) => benefitsOf(sketch, person, calendar)),
    visits: people.flatMap(({ sketch, person }) => visitsOf(sketch, person, calendar)),
    accounts: people.filter(({ sketch }) => sketch.hasAccount).map(({ person }) => accountOf(person)),
    guardians: people.flatMap(({ sketch, person }) => (sketch.motherOf ?? []).map(serial => motherOf(person, serial, all))),
    staff: demoStaff(),
    stories: people.map(({ sketch, person }: { sketch: StorySketch; person: DemoPerson }) => storyOf(sketch, person)),
  }
}

function motherOf({ participant }: DemoPerson, serial: number, all: readonly DemoPerson[]): GuardianRow {
  const child = all.find(each => each.participant.socialInsuranceNo === numberOf(serial))?.participant
  if (!child) throw new Error(`no child with serial ${serial}`)
  return {
    guardianNo: participant.socialInsuranceNo,
    childNo: child.socialInsuranceNo,
    childBirthDate: child.birthDate,
    relation: 'mother',
  }
}

function accountOf({ participant }: DemoPerson): AccountRow {
  if (!participant.phone) throw new Error(`${participant.socialInsuranceNo} cannot have an account without a phone`)
  return {
    socialInsuranceNo: participant.socialInsuranceNo,
    password: DEMO_PASSWORD,
    phone: participant.phone,
    email: participant.email,
  }
}
