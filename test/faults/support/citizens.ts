import { setTimeout as pause } from 'node:timers/promises'
import { aDeclaration, aPerson, DEMO_PASSWORD, type Person } from '#test/builders/people.ts'
import { aPhoto } from '#test/builders/photos.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import type { Answer, Browser } from '#test/support/product.ts'
import { wordOf } from './http.ts'
import type { Program } from './program.ts'

/** What the program has acknowledged, written down outside of it. */
export interface Journal {
  /** Numbers of confirmed dossiers. */
  readonly confirmed: string[]
  readonly withdrawn: string[]
  /** Accounts whose sign-in was answered. */
  readonly signedIn: string[]
  /** Every answer, as "503 BUSY". */
  readonly answers: string[]
}

export const aJournal = (): Journal => ({ confirmed: [], withdrawn: [], signedIn: [], answers: [] })

class Refused extends Error {}

/** One person who registers, confirms, takes back and begins again, and another who signs in, until told to stop. What is refused
 *  or lost is begun anew. */
export async function aBusyCitizen(program: Program, journal: Journal, account: string, goOn: () => boolean): Promise<void> {
  const person = aPerson()
  while (goOn()) {
    try {
      await oneRound(program, journal, person, account)
    } catch {
      await pause(50)
    }
  }
}

async function oneRound(program: Program, journal: Journal, person: Person, account: string): Promise<void> {
  const expected = async (answer: Promise<Answer>): Promise<Answer> => {
    const got = await answer
    journal.answers.push(wordOf(got))
    if (got.status < 200 || got.status > 299) throw new Refused(wordOf(got))
    return got
  }
  const own = program.browser()
  await expected(own.post('/api/v1/sessions', { name: account, password: DEMO_PASSWORD }))
  journal.signedIn.push(account)
  const applicant = program.browser()
  const { no } = await register(program, applicant, person, expected)
  journal.confirmed.push(no)
  await expected(applicant.post(`${REGISTRATION}/withdraw`))
  journal.withdrawn.push(no)
}

async function register(
  program: Program,
  applicant: Browser,
  person: Person,
  expected: (answer: Promise<Answer>) => Promise<Answer>,
): Promise<{ readonly no: string }> {
  await expected(applicant.post('/api/v1/registrations'))
  const photo = await aPhoto()
  for (const kind of ['portrait', 'id_front', 'id_back']) await expected(applicant.put(`${REGISTRATION}/photos/${kind}`, photo))
  const declaration = aDeclaration(person)
  await expected(applicant.post(`${REGISTRATION}/send`, { declaration }))
  const [message] = await program.inbox(declaration.phone)
  const code = /\b\d{6}\b/u.exec(message?.body ?? '')?.[0]
  if (!code) throw new Refused('no code came')
  const confirmed = await expected(applicant.post(`${REGISTRATION}/confirm`, { code }))
  return confirmed.body as { no: string }
}
