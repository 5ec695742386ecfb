import { expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'

/** What answers 201 and takes no key, because repeating it does no harm. */
const HARMLESS: Readonly<Record<string, string>> = {
  signIn: 'a second session takes the place of the first one',
  signInStaff: 'a session before the second factor opens nothing and ends after ten minutes',
  signInByPasskey: 'a challenge is answered once, and a second session takes the place of the first one',
  acceptInvitation: 'an invitation is accepted once',
  confirmRegistration: 'a code is used once, and the answer is the dossier again',
  confirmSupportRequest: 'a code is used once, and the answer is the request again',
  confirmGuestFeedback: 'a code is used once, and the answer is the case again',
  confirmUnitAccountRequest: 'a code is used once, and the answer is the request again',
  openCorrection: 'a code is used once',
  registerAgain: 'the dossier before is followed once',
  startPersonalChange: 'what waits for its papers is replaced',
  startPhotoUpload: 'the same photo gives the upload that is under way',
  openServicePapers: 'in one browser a form has one folder, which is given again',
  reopenServicePapers: 'a request has one folder, which is opened again',
  openChildServicePapers: 'in one browser a form has one folder, which is given again',
  reopenChildServicePapers: 'a request has one folder, which is opened again',
  openFeedbackPictures: 'a form has one folder, which is given again',
  openGuestPictures: 'a browser has one folder, which is given again',
  confirmRecovery: 'a code is used once',
  startChange: 'a person has one change at a time',
  addOwnPasskey: 'a challenge is answered once',
  addPasskey: 'a challenge is answered once',
  renewRecoveryCodes: 'the later codes take the place of the earlier ones',
  changePolicy: 'the version that was seen is named',
  takeBackPolicyChange: 'a change is taken back once',
  handOver: 'a pile is handed over once',
}

test('what creates something takes a key, or may be repeated for a reason', () => {
  const creating = Object.entries<Operation>(api).filter(([, { method, status }]) => method === 'POST' && status === 201)
  expect(creating.length).toBeGreaterThan(20)
  const open = creating.filter(([, { onceByKey }]) => onceByKey !== true).map(([id]) => id)
  expect(open.toSorted()).toEqual(Object.keys(HARMLESS).toSorted())
})

test('what takes a key is a changing operation that says how a wrong one is refused', () => {
  const keyed = Object.entries<Operation>(api).filter(([, { onceByKey }]) => onceByKey === true)
  expect(keyed.length).toBeGreaterThanOrEqual(10)
  for (const [id, { method, problems, proofOfWork }] of keyed) {
    expect([id, method, problems.includes('IDEMPOTENCY_KEY_REUSED')]).toEqual([id, 'POST', true])
    // The route of the browser has one word beside method and path.
    expect([id, proofOfWork]).not.toEqual([id, 'always'])
  }
})
