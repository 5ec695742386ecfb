import * as z from 'zod/mini'
import { MOST_OPEN } from '#domain/feedback/feedback.ts'
import { Feedback, feedback } from '#contract/feedback.ts'
import { PhotoFolder } from '#contract/service-papers.ts'
import { CaseFile } from '#contract/review.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { signedIn } from './account.ts'
import { about } from './changes.ts'
import { anOfficer, takenBy } from './office.ts'
import { aPhone, person } from './people.ts'
import { addPhotos, codeAt } from './registration.ts'

export const OWN = '/api/v1/me/feedback'
export const GUEST = '/api/v1/feedback'

type Text = Readonly<Record<'subject' | 'agencyCode' | 'officer' | 'words', string>> & {
  readonly language: 'vi' | 'en'
  readonly pictures?: readonly string[]
}
type GuestText = Text & { readonly fullName: string; readonly contact: string }

/** What somebody writes; say only what matters to the test. */
export const aFeedbackText = (more: Partial<Text> = {}): Text => ({
  subject: 'app',
  agencyCode: '07911',
  officer: '',
  words: 'Ứng dụng không mở được thẻ bảo hiểm y tế.',
  language: 'vi',
  ...more,
})

export const aGuestFeedbackText = (more: Partial<GuestText> = {}): GuestText => ({
  ...aFeedbackText(),
  fullName: 'Trần Thị Khách',
  contact: aPhone(),
  ...more,
})

/** Takes back what is open: five may be. */
export async function noOpenFeedback(own: Browser): Promise<void> {
  for (const { id, canWithdraw } of await ownFeedback(own)) if (canWithdraw) await own.post(`${OWN}/${id}/withdraw`)
}

/** Feedback of somebody who is signed in and has no other under way: it is in the queue. */
export async function aFeedback(own: Browser, more: Partial<Text> = {}): Promise<Feedback> {
  const open = (await ownFeedback(own)).filter(({ canWithdraw }) => canWithdraw)
  if (open.length >= MOST_OPEN) await noOpenFeedback(own)
  return bodyOf(await own.post(OWN, aFeedbackText(more)), Feedback)
}

export const feedbackOfPerson = async (test: TestProduct, key: string): Promise<Feedback> =>
  aFeedback(await signedIn(test, person(key).socialInsuranceNo))

/** What somebody who is signed in has sent, newest first. */
export const ownFeedback = async (own: Browser): Promise<Feedback[]> => bodyOf(await own.get(OWN), z.array(Feedback))

/** Feedback of a guest that waits for its code. */
export async function aFeedbackTicket(
  test: TestProduct,
  more: Partial<GuestText> = {},
): Promise<{ readonly ticket: string; readonly contact: string }> {
  const text = aGuestFeedbackText(more)
  const { ticket } = bodyOf(await test.browser().post(GUEST, text), feedback.startGuestFeedback.output)
  return { ticket, contact: text.contact }
}

/** Feedback of a guest whose contact was proven: it is in the queue. */
export async function aGuestFeedback(test: TestProduct, more: Partial<GuestText> = {}) {
  const { ticket, contact } = await aFeedbackTicket(test, more)
  const body = { ticket, code: await codeAt(test, contact) }
  const { no } = bodyOf(await test.browser().post(`${GUEST}/confirm`, body), Feedback)
  return { ticket, contact, no }
}

/** Where pictures go in this browser: of somebody who is signed in (`OWN`), or of a guest (`GUEST`). */
export const pictureFolder = async (browser: Browser, path = OWN): Promise<Browser> =>
  about(browser, bodyOf(await browser.post(`${path}/pictures`), PhotoFolder).registrationId)

/** Feedback with pictures of somebody who is signed in. */
export async function aFeedbackWithPictures(own: Browser, pictures: readonly string[] = ['feedback_picture'], more: Partial<Text> = {}) {
  await addPhotos(await pictureFolder(own), pictures)
  return aFeedback(own, { ...more, pictures })
}

/** The same of a guest, whose contact was proven. */
export async function aGuestFeedbackWithPicture(test: TestProduct, browser = test.browser()) {
  const pictures = ['feedback_picture']
  await addPhotos(await pictureFolder(browser, GUEST), pictures)
  const text = aGuestFeedbackText({ pictures })
  const { ticket } = bodyOf(await browser.post(GUEST, text), feedback.startGuestFeedback.output)
  const sent = bodyOf(await browser.post(`${GUEST}/confirm`, { ticket, code: await codeAt(test, text.contact) }), Feedback)
  return { ticket, contact: text.contact, sent, pictureId: sent.pictures[0]?.id ?? '' }
}

/** Answered in words by an officer who sees it. */
export async function answeredBy(
  officer: Browser,
  no: string,
  note = 'Đã sửa lỗi. Bạn cập nhật ứng dụng rồi mở lại thẻ.',
): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, { no })
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/answer`, { version, note }), CaseFile)
}

/** Feedback of somebody who is signed in that an officer has answered. */
export async function anAnsweredFeedback(test: TestProduct, own: Browser): Promise<Feedback> {
  const sent = await aFeedback(own)
  await answeredBy(await anOfficer(test), sent.no)
  return sent
}
