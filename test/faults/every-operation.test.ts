import { expect, test } from 'vitest'
import { api, type OperationId } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { aProduct } from '#test/support/product.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { shown, tally, tell } from './support/counts.ts'
import { changes, effectsOf, type Effects } from './support/effects.ts'
import { everyOperationOf } from './support/every-operation.ts'
import { wordOf } from './support/http.ts'
import { killPoints, type Way } from './support/kill-point.ts'

/** Operations that are no GET and change nothing that can be counted here, or differently with each preparation. */
const CHANGE_NOTHING: Readonly<Record<string, string>> = {
  resolveAddress: 'reads the directory',
  trackCaseFile: 'reads; the count of wrong contacts is one against guessing',
  trackSupportRequest: 'reads',
  trackUnitAccountRequest: 'reads',
  trackGuestFeedback: 'reads',
  followGuestFeedback: 'reads',
  verifyForm: 'reads',
  previewTranscript: 'reads',
  verifyTranscript: 'reads: the grid asks for a code that nobody has',
  verifyTranscriptFile: 'reads: the grid brings no transcript',
  findUnits: 'reads',
  listCaseFiles: 'reads',
  listStaff: 'reads',
  listMembers: 'reads',
  listCoordinators: 'reads',
  openInvitation: 'reads',
  previewReminder: 'reads',
  previewRoster: 'reads',
  readNotices: 'the grid marks nothing as read',
  unsubscribePush: 'the grid names an address that nobody has',
  proveSession: 'the grid has no code; support/code-gates.ts and kill-points.test.ts have one',
  endDevice: 'the grid names no device',
  signOut: 'the grid asks as a guest',
  signOutStaff: 'the grid asks as a guest',
  forgetStaffPassword: 'writes a job',
  startPhotoUpload: 'takes the place of the upload before: as many rows',
  startTotp: 'a secret that waits takes the place of the one before: as many rows',
  readNotice: 'marks a row that is there',
  finishScan: 'marks a row that is there, and a job reads it',
  makePiles: 'the grid lets the roster grow with each preparation: as many sheets more',
  makeMemberLinks: 'the grid lets the roster grow with each preparation: as many links more',
  addMember: 'the first one makes its group, the later ones find it',
  applyRoster: 'ends whoever the file before had: more each time',
  openMemberLink: 'marks a row that is there',
  checkIdentity: 'each question costs another proof of work; kill-points.test.ts brings them',
  subscribeDossierPush: 'needs a dossier of the same browser',
  searchTrail: 'reads, and writes down that it did for each person found',
}
/** What these do depends on what was there before; kill-points.test.ts arranges that each time. */
const ARRANGED: readonly OperationId[] = [
  'signInByPasskey',
  'startRecovery',
  'confirmRecovery',
  'startLock',
  'startChange',
  'confirmChange',
  'withdrawChange',
  'startDispute',
  'withdrawDispute',
  'startChildDispute',
  'withdrawChildDispute',
  'cancelChangeByLink',
  'cancelChangeByCode',
  'giveConsent',
  'withdrawConsent',
  'closeAccount',
  'cancelClosing',
  'giveAccessReason',
]
/** Leave something changed that the grid does not put back: a password of a demo person, an app, a link, a message, a child given up. changePassword
 *  and giveUpChild are in kill-points.test.ts. */
const LEAVE_A_MARK: readonly string[] = [
  'changePassword',
  'changeStaffPassword',
  'removeTotp',
  'setForgottenPassword',
  'retryMessage',
  'giveUpChild',
]

const product = await aProduct()
const { owner } = product.database
const failing = killPoints(product.database.platform.pool)
const prepare = await everyOperationOf(product)
const operations: Readonly<Record<string, Operation>> = api
const swept = (Object.keys(api) as OperationId[]).filter(
  id => operations[id]?.method !== 'GET' && !(id in CHANGE_NOTHING) && !ARRANGED.includes(id) && !LEAVE_A_MARK.includes(id),
)
const MOST_STATEMENTS = 200

/** The grid arranges by SQL: where it needs time to have passed, it moves the beginning of a life. What the operation adds is what counts. */
const brokenInvariants = async () => new Map((await checkInvariants(handleOf(owner))).map(({ id, broken }) => [id, broken]))

/** What the operation leaves behind when nothing fails; it breaks no invariant. */
async function wholeEffect(id: OperationId): Promise<Effects> {
  const run = await prepare(id)
  const [before, broken] = [await effectsOf(owner), await brokenInvariants()]
  const answer = await run()
  expect([id, answer.status]).toEqual([id, operations[id]?.status])
  const more = [...(await brokenInvariants())].filter(([invariant, count]) => count > (broken.get(invariant) ?? 0))
  expect([id, more]).toEqual([id, []])
  return changes(before, await effectsOf(owner))
}

/** Lets each statement fail in turn. @returns how many there are, and what was answered */
async function sweep(id: OperationId, way: Way, whole: Effects) {
  const words: string[] = []
  let unanswered = 0
  let run = await prepare(id)
  for (let at = 1; at < MOST_STATEMENTS; at++) {
    const where = `${id}, statement ${at} ${way}`
    const before = await effectsOf(owner)
    const { result, struck } = await failing(way, at, run)
    const changed = changes(before, await effectsOf(owner))
    const isDone = result.status === operations[id]?.status
    if (!struck) {
      expect([where, result.status, changed]).toEqual([where, operations[id]?.status, whole])
      return { points: at - 1, words, unanswered }
    }
    words.push(wordOf(result))
    if (Object.keys(changed).length > 0) expect([where, changed]).toEqual([where, whole])
    if (!isDone) expect(result.status, `${where}: ${JSON.stringify(result.body)}`).toBeGreaterThanOrEqual(500)
    if (Object.keys(changed).length === 0 && !isDone) continue
    if (!isDone) {
      unanswered += 1
      expect((await run()).status, `${where}, again`).toBeLessThan(500)
    }
    run = await prepare(id)
  }
  throw new Error(`${id} has no end`)
}

test.each(swept)('whichever statement of %s fails, all of it happens or nothing', async id => {
  const whole = await wholeEffect(id)
  expect(Object.keys(whole).length, id).toBeGreaterThan(0)
  for (const way of ['refused', 'answer lost'] as const) {
    const { points, words, unanswered } = await sweep(id, way, whole)
    expect(points).toBeGreaterThan(2)
    if (way === 'refused') expect(unanswered).toBe(0)
    else expect(new Set(words.filter(word => word.startsWith('5')))).toEqual(new Set(['503 BUSY']))
    tell(`E01 ${id}, ${way}`, { points, 'done without answer': unanswered, answers: shown(tally(words)) })
  }
})
