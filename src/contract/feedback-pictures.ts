import * as z from 'zod/mini'
import { oneOf, operation, uuid } from './core.ts'
import { feedbackTicket } from './feedback.ts'
import { PhotoFolder } from './service-papers.ts'

const body = z.strictObject({ language: z._default(oneOf(['vi', 'en']), 'vi') })

/** Pictures that go along with feedback: of a screen, a letter, a place. */
export const feedbackPictures = {
  openFeedbackPictures: operation({
    method: 'POST',
    path: '/api/v1/me/feedback/pictures',
    summary: 'Where the pictures of feedback go, up to three: uploads then name this folder. In the same browser it stays',
    tag: 'feedback',
    caller: 'participant',
    body,
    output: PhotoFolder,
    status: 201,
    problems: ['TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  getFeedbackPicture: operation({
    method: 'GET',
    path: '/api/v1/me/feedback/:id/pictures/:pictureId',
    summary: 'A picture that one has sent along',
    tag: 'feedback',
    caller: 'participant',
    params: z.strictObject({ id: uuid, pictureId: uuid }),
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  openGuestPictures: operation({
    method: 'POST',
    path: '/api/v1/feedback/pictures',
    summary: 'The same without signing in; the folder is of this browser, and is forgotten after a day',
    tag: 'feedback',
    caller: 'guest',
    body,
    output: PhotoFolder,
    status: 201,
    problems: ['TOO_MANY_REQUESTS'],
    perMinute: 20,
  }),
  readGuestPicture: operation({
    method: 'POST',
    path: '/api/v1/feedback/pictures/read',
    summary: 'A picture that was sent along, for the browser that has sent it',
    tag: 'feedback',
    caller: 'guest',
    body: z.strictObject({ ticket: feedbackTicket, pictureId: uuid }),
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 60,
  }),
}
