import type pg from 'pg'
import * as z from 'zod/mini'
import { openVault } from '#server/platform/vault.ts'
import { aKnownDevice, freshlyProven, signedIn, type Known } from '#test/builders/account.ts'
import { aHeldChange, ask, settled } from '#test/builders/changes.ts'
import { aProvenEmail } from '#test/builders/contact.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPasskey, aPasskeyOfPerson } from '#test/builders/passkey.ts'
import { person } from '#test/builders/people.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { bodyOf } from '#test/support/answer.ts'
import { proofFor } from '#test/support/proof.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { liftCounts, NOBODY, of, type Lookup, type Which } from './lookup.ts'
import type { Program } from './program.ts'

type Place = Known & Pick<TestProduct, 'inbox'> & { readonly origin: string }

/** What a stranger may ask about an account beside signing in with a password: recovery, lock, passkeys, stopping a change; and what somebody
 *  who is signed in may ask about other people's contacts. */
export async function accountLookupsOf(program: Program, owner: pg.Pool): Promise<readonly Lookup[]> {
  const database = { owner, platform: { pool: owner, vault: openVault(program.secrets) } }
  const origin = `http://localhost:${program.port}`
  const place: Place = { browser: () => program.browser(), inbox: program.inbox, database, origin }
  const { socialInsuranceNo, personalId } = person('mai')
  const numbers = (which: Which): string => of(which, socialInsuranceNo, NOBODY.socialInsuranceNo)
  await aProvenEmail({ database }, person(WITH_EMAIL).socialInsuranceNo, 'hoa.co@vidu.example')
  return [
    begun(place, 'startRecovery', { name: 'recovery, insurance number', whose: numbers }),
    begun(place, 'startRecovery', { name: 'recovery, personal number', whose: which => of(which, personalId, NOBODY.personalId) }),
    begun(place, 'startRecovery', { name: 'recovery, with and without email', whose: byEmail, channel: 'email' }),
    given(place, 'startRecovery', { name: 'recovery, code', whose: numbers }),
    givenAtOnce(place, 'startRecovery', { name: 'recovery, code at once', whose: numbers }),
    begun(place, 'startLock', { name: 'lock, insurance number', whose: numbers }),
    given(place, 'startLock', { name: 'lock, code', whose: numbers }),
    givenAtOnce(place, 'startLock', { name: 'lock, code at once', whose: numbers }),
    await stopped(place),
    await options(place),
    await signedByPasskey(place),
    await askedFor(place),
  ]
}

const byEmail = (which: Which): string => person(of(which, WITH_EMAIL, 'mai')).socialInsuranceNo
const WITH_EMAIL = 'hoa'

const PATHS = { startRecovery: '/api/v1/recoveries', startLock: '/api/v1/locks' } as const

interface Begun {
  readonly name: string
  readonly whose: (which: Which) => string
  readonly channel?: 'sms' | 'email'
}

async function beginning({ browser }: Place, operation: keyof typeof PATHS, { whose, channel = 'sms' }: Begun, which: Which) {
  const own = browser()
  const work = await proofFor(own, operation)
  return { own, begin: () => own.post(PATHS[operation], { name: whose(which), channel, language: 'vi' }, work) }
}

const begun = (place: Place, operation: keyof typeof PATHS, asked: Begun): Lookup => ({
  name: asked.name,
  ready: async which => (await beginning(place, operation, asked, which)).begin,
})

/** A wrong code, when the right one has been brought, or a job has found that there is nobody to send it to. */
const given = (place: Place, operation: keyof typeof PATHS, asked: Begun): Lookup => {
  const wrong = async (which: Which) => {
    const { own, begin } = await beginning(place, operation, asked, which)
    await begin()
    return () => own.post(`${PATHS[operation]}/current/code`, { code: '00000000' })
  }
  return {
    name: asked.name,
    ready: async which => {
      const question = await wrong(which)
      await allSent(place)
      return question
    },
    readyAll: async order => {
      const asks: Awaited<ReturnType<typeof wrong>>[] = []
      for (const which of order) {
        await liftCounts(place.database.owner)
        asks.push(await wrong(which))
      }
      await allSent(place)
      return asks
    },
  }
}

/** A wrong code at once, while a job is still to find out whether there is somebody to send the right one to. */
const givenAtOnce = (place: Place, operation: keyof typeof PATHS, asked: Begun): Lookup => ({
  name: asked.name,
  ready: async which => {
    const { own, begin } = await beginning(place, operation, asked, which)
    await begin()
    return () => own.post(`${PATHS[operation]}/current/code`, { code: '00000000' })
  },
})

/** Until no job is left that sends a code, and each code that was sent has been confirmed by its carrier. */
async function allSent({ database: { owner } }: Place): Promise<void> {
  const waiting = () =>
    owner.query(`select from graphile_worker.jobs where task_identifier in ('send_recovery_code', 'deliver_message')
      union all select from notification_message where template = 'otp' and channel = 'sms' and state = 'sent'`)
  for (let tries = 0; (await waiting()).rowCount !== 0; tries++) {
    if (tries > 2_000) throw new Error('a job that sends codes does not end')
    await new Promise(done => setTimeout(done, 10))
  }
}

/** Whether a change of contact waits for somebody. */
async function stopped(place: Place): Promise<Lookup> {
  const lien = person('lien')
  // None is drawn for a second officer.
  await setPolicy(place.database.owner, { key: 'secondLookPercent', value: 0 })
  await aHeldChange(place, await anOfficer(place, 'nga'), lien)
  return {
    name: 'stopping a change of contact, number',
    ready: async which => {
      const own = place.browser()
      const work = await proofFor(own, 'cancelChangeByCode')
      const asked = { socialInsuranceNo: of(which, lien.socialInsuranceNo, NOBODY.socialInsuranceNo), code: '0000-0000' }
      return () => own.post('/api/v1/contact-changes/cancel-by-code', asked, work)
    },
  }
}

const OPTIONS = '/api/v1/sessions/passkey-options'

/** A device that an account knows, and one that none does. */
async function options(place: Place): Promise<Lookup> {
  const known = await aKnownDevice(place, person('nam').socialInsuranceNo)
  const unknown = await aKnownDevice(place, NOBODY.socialInsuranceNo)
  return {
    name: 'passkey options, device',
    ready: async which => {
      const own = place.browser()
      own.cookies.set('d', of(which, known, unknown))
      return () => own.post(OPTIONS)
    },
  }
}

/** A passkey that somebody has, and one that nobody has, with the signature of another key. */
async function signedByPasskey(place: Place): Promise<Lookup> {
  const existing = await aPasskeyOfPerson(place.database, person('nam').socialInsuranceNo)
  const absent = aPasskey()
  return {
    name: 'passkey sign-in, passkey',
    ready: async which => {
      const own = place.browser()
      const { challenge } = bodyOf(await own.post(OPTIONS), z.looseObject({ challenge: z.string() }))
      const { id } = of(which, existing, absent)
      const credential = { ...aPasskey().sign(challenge, { origin: place.origin }), id, rawId: id }
      return () => own.post('/api/v1/sessions/passkey', { credential })
    },
  }
}

/** A phone that somebody has proven, and one that nobody has. */
async function askedFor(place: Place): Promise<Lookup> {
  const own: Browser = await settled(place, await signedIn(place, person('quang').socialInsuranceNo))
  const existing = person('mai').phone ?? ''
  // The answer shows the last signs of what was typed.
  const phones = { existing, absent: `0500777${existing.slice(-3)}` }
  return {
    name: 'another contact, phone',
    ready: async which => {
      await freshlyProven(place, own)
      return () => ask(own, { phone: phones[which] })
    },
  }
}
