import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { freshlyProven, signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { DEMO_STAFF_PASSWORD, person } from '#test/builders/people.ts'
import { problemOf } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { LEAST_BODIES, leastUrl } from './least-bodies.ts'

const product = await aProduct({ worker: false })
const operations: readonly (readonly [string, Operation])[] = Object.entries(api)
const ofStaff = operations.filter(([, { caller }]) => ['staff', 'officer', 'administrator', 'coordinator'].includes(caller))
const isOfPeople = (caller: Operation['caller']): boolean => caller === 'participant' || caller === 'guardian'
const wantingProof = operations.filter(([, { freshProof, caller }]) => freshProof && !isOfPeople(caller))
const ofPeople = operations.filter(([, { freshProof, caller }]) => freshProof && isOfPeople(caller))

const send = (own: Browser, id: string, { method, path }: Operation) => {
  if (method === 'PUT') return own.put(leastUrl(path), LEAST_BODIES[id])
  return method === 'POST' ? own.post(leastUrl(path), LEAST_BODIES[id]) : own.send(method, leastUrl(path))
}

const entering = product.browser()
await entering.post('/api/v1/agency/sessions', { name: 'khanh', password: DEMO_STAFF_PASSWORD })

test.each(ofStaff)('with the password alone %s is refused', async (id, operation) => {
  expect(problemOf(await send(entering, id, operation)).code).toBe('SECOND_FACTOR_REQUIRED')
})

test('what is grave is marked: staff, invitations, factors, policies, feeds, announcements and lists of people that leave', () => {
  expect(wantingProof.map(([id]) => id).toSorted()).toEqual([
    'applyFeed',
    'changePolicy',
    'changeStaff',
    'endCoordinator',
    'getMembersCsv',
    'getMembersWorkbook',
    'goOnAnnouncement',
    'inviteStaff',
    'releaseAnnouncement',
    'removePasskey',
    'removeTotp',
    'renewRecoveryCodes',
    'resendInvitation',
    'resetSecondFactors',
    'restoreStaff',
    'setAccountLock',
    'settlePaymentDifference',
    'suspendStaff',
    'takeBackFeed',
    'takeBackInvitation',
    'takeBackPolicyChange',
  ])
})

test.each(wantingProof)('%s wants a proof of the last ten minutes', async (id, operation) => {
  const own = await anOfficer(product, operation.caller === 'coordinator' ? 'huy' : 'khanh')
  await travel(product.database.owner, '10 minutes 1 second')
  expect(problemOf(await send(own, id, operation)).code).toBe('STEP_UP_REQUIRED')
})

test('of participants a code of the last five minutes is wanted for what opens the whole account, a child’s book of visits, a report for a child, and a request for a service, also for a child', () => {
  expect(ofPeople.map(([id]) => id).toSorted()).toEqual([
    'addOwnPasskey',
    'changePassword',
    'closeAccount',
    'endDevice',
    'exportOwnData',
    'getChildVisit',
    'giveConsent',
    'listChildVisits',
    'removeOwnPasskey',
    'sendPersonalChange',
    'startChange',
    'startChildDispute',
    'startChildServiceRequest',
    'startOwnPasskey',
    'startPersonalChange',
    'startServicePayment',
    'startServiceRequest',
    'withdrawConsent',
  ])
})

test.each(ofPeople)('%s wants a code or passkey of the last five minutes', async (id, operation) => {
  const own = await signedIn(product, person('mai').socialInsuranceNo)
  await freshlyProven(product, own)
  expect((await send(own, id, operation)).body).not.toMatchObject({ code: 'STEP_UP_REQUIRED' })
  await travel(product.database.owner, '5 minutes 1 second')
  expect(problemOf(await send(own, id, operation)).code).toBe('STEP_UP_REQUIRED')
})
