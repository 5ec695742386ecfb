import { OtpSent } from '#contract/one-time-code.ts'
import { Registration } from '#contract/registration.ts'
import { Tracking } from '#contract/registration-tracking.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import { aDeclaration, person } from '#test/builders/people.ts'
import { addPhotos, confirm, handIn, REGISTRATION, wrongCode } from '#test/builders/registration.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import type { Answer, Browser } from '#test/support/product.ts'
import { NAME, type World } from './world.ts'

export interface Story {
  readonly declaration: Declaration
  readonly browser: Browser
  /** Simulated minutes from sending the declaration to the number of the dossier. */
  minutes: number
  no: string
  /** Codes that were asked for after the first. */
  resends: number
  /** Times the person was told to come back later. */
  sentAway: number
  provenBy: 'sms' | 'email'
  readonly expired: string[]
  /** Times that all guesses were used up. */
  exhausted: number
  /** What happened when, for whoever looks into a bad day: "12.5 min: OTP_EXPIRED". */
  readonly diary: string[]
  /** Answers that nobody who follows the screen should get. */
  readonly surprises: string[]
}

/** An email of one's own: declared at once, given when the code does not come, or none. */
export type Mailbox = 'declared' | 'later' | 'none'

const SECOND = 1_000
const HOUR = 3_600 * SECOND

/** What people are like, in percent. */
const PEOPLE = {
  /** Types slowly and wrong: four of five codes with a wrong figure. */
  clumsy: 5,
  /** Goes away after sending, and comes back when the code is too old. */
  away: 10,
  /** Has no signal for one to three hours. */
  noSignal: 4,
}
const SLIPS_PERCENT = { usual: 8, clumsy: 80 }

/** Somebody who follows the screen: waits, types the code when it comes, asks for another when that is offered, uses the other way,
 *  comes back when told to, and never fills in the declaration again. */
export async function register(
  world: World,
  { no, mailbox }: { readonly no: string; readonly mailbox: Mailbox },
  wait: (ms: number) => Promise<void>,
  stories: Story[],
): Promise<void> {
  const { day, random } = world
  const email = mailbox === 'none' ? '' : `mo-phong-${no}@vidu.example`
  const declaration = aDeclaration(
    { ...person('chau'), socialInsuranceNo: no, fullName: NAME, personalId: `0794${no.slice(-8)}` },
    { email: mailbox === 'declared' ? email : '' },
  )
  const browser = world.test.browser()
  const story: Story = {
    declaration,
    browser,
    minutes: 0,
    no: '',
    resends: 0,
    sentAway: 0,
    provenBy: 'sms',
    expired: [],
    exhausted: 0,
    diary: [],
    surprises: [],
  }
  const [isClumsy, isAway] = [random() * 100 < PEOPLE.clumsy, random() * 100 < PEOPLE.away]
  if (random() * 100 < PEOPLE.noSignal) world.noSignal.set(declaration.phone, day.now() + (1 + random() * 2) * HOUR)
  await browser.post('/api/v1/registrations')
  await addPhotos(browser)
  const begun = day.now()
  const note = (what: string): void => void story.diary.push(`${((day.now() - begun) / 60_000).toFixed(1)} min: ${what}`)
  await insist(story, wait, () => handIn(browser, declaration))

  const tried = new Set<string>()
  if (isAway) await wait((240 + random() * 3_600) * SECOND)
  while (story.no === '') {
    if (day.now() - begun > 48 * HOUR) throw new Error(`two days without a dossier:\n${story.diary.join('\n')}`)
    await wait((5 + random() * 20) * SECOND)
    const code = codesAt([declaration.phone, email]).find(each => !tried.has(each))
    if (code) await typeIn(code)
    else await lookAtScreen()
  }
  story.minutes = (day.now() - begun) / 60_000
  stories.push(story)

  /** Newest first. */
  function codesAt(contacts: readonly string[]): readonly string[] {
    const letters = contacts.flatMap(contact => (contact === '' ? [] : world.received(contact)))
    return letters.toSorted((a, b) => b.at - a.at).flatMap(({ body }) => /\b\d{6}\b/u.exec(body)?.[0] ?? [])
  }

  async function typeIn(code: string): Promise<void> {
    const typed = random() * 100 < SLIPS_PERCENT[isClumsy ? 'clumsy' : 'usual'] ? wrongCode(code) : code
    const answer = await confirm(browser, typed)
    if (answer.status === 201) {
      story.no = bodyOf(answer, Tracking).no
      story.provenBy = world.received(email).some(({ body }) => body.includes(code)) ? 'email' : 'sms'
      return
    }
    const told = problemOf(answer).code
    note(`typed ${typed === code ? 'right' : 'wrong'}, ${told}`)
    if (told === 'OTP_EXPIRED') story.expired.push(code)
    else if (told === 'OTP_EXHAUSTED') story.exhausted += 1
    else if (told !== 'OTP_WRONG') story.surprises.push(`${answer.status} ${told}`)
    // After the last guess no code that came before helps any more.
    if (told === 'OTP_EXHAUSTED') for (const old of codesAt([declaration.phone, email])) tried.add(old)
    if (typed === code) tried.add(code)
  }

  /** Nothing has come: what does the page offer? */
  async function lookAtScreen(): Promise<void> {
    const screen = bodyOf(await browser.get(`${REGISTRATION}/codes`), OtpSent)
    const [now, again, other, end] = [screen.now, screen.resendFrom, screen.otherFrom ?? '', screen.expiresAt].map(Date.parse)
    const isOver = screen.triesLeft === 0 || (now !== undefined && end !== undefined && end <= now)
    const takesOther = screen.otherChannel !== null && now !== undefined && other !== undefined && other <= now
    if (takesOther && screen.otherChannel === 'email' && email !== '')
      return void (await insist(story, wait, () => askFor('email', screen.asksEmail ? email : '')))
    if (now !== undefined && again !== undefined && again <= now) {
      // Half of the people wait a little longer before they press.
      if (random() < 0.5) return void (await insist(story, wait, () => askFor(screen.channel, '')))
      // While a code may still come the page says so, and nobody goes away.
    } else if (isOver && now !== undefined && again !== undefined && again - now > 180 * SECOND) {
      story.sentAway += 1
      note(`told to come back in ${Math.round((again - now) / 60_000)} min`)
      await wait(again - now)
    }
  }

  function askFor(channel: 'sms' | 'email', address: string): Promise<Answer> {
    story.resends += 1
    note(`asks for a code by ${channel}`)
    return browser.post(`${REGISTRATION}/codes`, { channel, ...(address !== '' && { email: address }) })
  }
}

/** Does it again after the time that the refusal names. */
async function insist(story: Story, wait: (ms: number) => Promise<void>, act: () => Promise<Answer>): Promise<void> {
  for (;;) {
    const answer = await act()
    if (answer.status === 202) return
    const { code, values } = problemOf(answer)
    if (code !== 'OTP_WAIT' && code !== 'OTP_BUDGET') story.surprises.push(`${answer.status} ${code}`)
    await wait(Number(values['seconds'] ?? 60) * SECOND)
  }
}

/** What the server holds for this browser. */
export const heldFor = async ({ browser }: Pick<Story, 'browser'>): Promise<Registration> =>
  bodyOf(await browser.get(REGISTRATION), Registration)
