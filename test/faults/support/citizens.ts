import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { openVault } from '#server/platform/vault.ts'
import { knownBrowser, signIn } from '#test/builders/account.ts'
import { aDeclaration, aPerson, person, type Person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import type { Answer, Browser } from '#test/support/product.ts'
import { tally } from './counts.ts'
import { wordOf } from './http.ts'
import type { Program } from './program.ts'

/** The demo hands in dossiers of some people by itself, soon after the start; citizens here are others. */
const OF_THE_DEMO = 20
for (let taken = 0; taken < OF_THE_DEMO; taken++) aPerson()

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

/** Demo people with an account, one for each busy citizen. */
export const ACCOUNTS = ['mai', 'binh', 'quang', 'thao', 'lien', 'ut', 'hung', 'tien', 'hoa', 'nam'].map(
  key => person(key).socialInsuranceNo,
)

/** What the program said it had done and what the database does not have. Citizens go on meanwhile: what counts is what was answered before
 *  the database is read. */
export async function lost(owner: pg.Pool, written: Journal): Promise<readonly string[]> {
  const journal = { confirmed: [...written.confirmed], withdrawn: [...written.withdrawn], signedIn: [...written.signedIn] }
  const { rows } = await owner.query<{ no: string; state: string }>('select no, state from review_case_file')
  const states = new Map(rows.map(({ no, state }) => [no, state]))
  const sessions = await owner.query<{ no: string; count: number }>(
    'select p.social_insurance_no as no, count(*)::int as count from account_session s join account a on a.id = s.account_id join participant p on p.id = a.participant_id group by 1',
  )
  const signIns = new Map(sessions.rows.map(({ no, count }) => [no, count]))
  return [
    ...journal.confirmed.filter(no => !states.has(no)).map(no => `confirmed ${no}`),
    ...journal.withdrawn.filter(no => states.get(no) !== 'withdrawn').map(no => `withdrawn ${no}`),
    ...Object.entries(tally(journal.signedIn)).flatMap(([no, count]) => ((signIns.get(no) ?? 0) < count ? [`a sign-in of ${no}`] : [])),
  ]
}

class Refused extends Error {}
/** Only the answer was lost: the dossier is there, nobody holds it, and a second one for the same number is refused. Somebody else comes. */
const IN_HAND = '409 REGISTRATION_MISMATCH'

/** One person who registers, confirms, takes back and begins again, and another who signs in, until told to stop. What is refused
 *  or lost is begun anew. */
export async function aBusyCitizen(program: Program, journal: Journal, account: string, goOn: () => boolean): Promise<void> {
  let registrant = aPerson()
  let own: Browser | undefined
  while (goOn()) {
    try {
      own ??= await aKnownBrowser(program, account)
      await oneRound(program, journal, registrant, { account, own })
    } catch (failure) {
      if (failure instanceof Refused && failure.message === IN_HAND) registrant = aPerson()
      await pause(50)
    }
  }
}

/** A browser in which the person has proven to be the owner of the account: there a password signs in. */
export async function aKnownBrowser(program: Program, account: string): Promise<Browser> {
  const owner = program.owner()
  const platform = { vault: openVault(program.secrets) }
  return knownBrowser({ browser: () => program.browser(), database: { owner, platform } }, account).finally(() => owner.end())
}

async function oneRound(
  program: Program,
  journal: Journal,
  registrant: Person,
  { account, own }: { readonly account: string; readonly own: Browser },
): Promise<void> {
  const expected = async (answer: Promise<Answer>): Promise<Answer> => {
    const got = await answer
    journal.answers.push(wordOf(got))
    if (got.status < 200 || got.status > 299) throw new Refused(wordOf(got))
    return got
  }
  await expected(signIn(own, account))
  journal.signedIn.push(account)
  const applicant = program.browser()
  const { no } = await register(program, applicant, registrant, expected)
  journal.confirmed.push(no)
  await expected(applicant.post(`${REGISTRATION}/withdraw`))
  journal.withdrawn.push(no)
}

/** A dossier of somebody new, sent and confirmed. */
export const aSentDossier = (program: Program): Promise<{ readonly no: string }> =>
  register(program, program.browser(), aPerson(), async answer => {
    const got = await answer
    if (got.status < 200 || got.status > 299) throw new Refused(wordOf(got))
    return got
  })

async function register(
  program: Program,
  applicant: Browser,
  registrant: Person,
  expected: (answer: Promise<Answer>) => Promise<Answer>,
): Promise<{ readonly no: string }> {
  await expected(applicant.post('/api/v1/registrations'))
  const photo = await aPhotoOfItsOwn()
  for (const kind of ['portrait', 'id_front', 'id_back']) await expected(sendPhoto(applicant, kind, photo))
  const declaration = aDeclaration(registrant)
  await expected(applicant.post(`${REGISTRATION}/send`, { declaration }))
  const [message] = await program.inbox(declaration.phone)
  const code = /\b\d{6}\b/u.exec(message?.body ?? '')?.[0]
  if (!code) throw new Refused('no code came')
  const confirmed = await expected(applicant.post(`${REGISTRATION}/confirm`, { code }))
  return confirmed.body as { no: string }
}
