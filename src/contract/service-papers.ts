import * as z from 'zod/mini'
import { PAPER_KINDS } from '#domain/registration/photo-kinds.ts'
import { instant, oneOf, operation, uuid } from './core.ts'
import { childParams } from './guardians.ts'
import { Photo } from './registration-declaration.ts'

/** Where the photos of a form go, and which are there. */
export const PhotoFolder = z.strictObject({
  /** `X-Registration` of the uploads, and of what shows and removes a photo. */
  registrationId: uuid,
  photos: z.array(Photo),
})
export type PhotoFolder = z.output<typeof PhotoFolder>

/** A photo that was sent along. */
export const ServicePhoto = z.strictObject({ id: uuid, kind: z.enum(PAPER_KINDS), at: instant })
export type ServicePhoto = z.output<typeof ServicePhoto>

const body = z.strictObject({
  procedure: z.string('FORM').check(z.regex(/^[a-z_]{3,40}$/u, 'FORM')),
  language: z._default(oneOf(['vi', 'en']), 'vi'),
})
const params = z.strictObject({ id: uuid })
const paramsOfChild = z.strictObject({ ...childParams.shape, id: uuid })
const photoParams = z.strictObject({ ...params.shape, photoId: uuid })
const photoParamsOfChild = z.strictObject({ ...paramsOfChild.shape, photoId: uuid })

/** Photos of the papers of a request: taken on the phone, in the form of the procedure. */
export const servicePapers = {
  openServicePapers: operation({
    method: 'POST',
    path: '/api/v1/me/services/papers',
    summary:
      'Where the photos of the papers go, for a procedure that asks for some: uploads then name this folder. In the same browser it stays',
    tag: 'services',
    caller: 'participant',
    body,
    output: PhotoFolder,
    status: 201,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  reopenServicePapers: operation({
    method: 'POST',
    path: '/api/v1/me/services/:id/papers',
    summary: 'The same for a request that an officer has returned because of a photo: only what was named can be sent anew',
    tag: 'services',
    caller: 'participant',
    params,
    output: PhotoFolder,
    status: 201,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  listServicePhotos: operation({
    method: 'GET',
    path: '/api/v1/me/services/:id/photos',
    summary: 'Photos that were sent along with an own request',
    tag: 'services',
    caller: 'participant',
    params,
    output: z.array(ServicePhoto),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getServicePhoto: operation({
    method: 'GET',
    path: '/api/v1/me/services/:id/photos/:photoId',
    summary: 'One of them',
    tag: 'services',
    caller: 'participant',
    params: photoParams,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  openChildServicePapers: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/services/papers',
    summary: 'Where the photos of the papers go of what one asks for a child',
    tag: 'services',
    caller: 'guardian',
    params: childParams,
    body,
    output: PhotoFolder,
    status: 201,
    problems: ['FIELDS_INVALID', 'NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  reopenChildServicePapers: operation({
    method: 'POST',
    path: '/api/v1/me/children/:childId/services/:id/papers',
    summary: 'The same for a request for a child that was returned',
    tag: 'services',
    caller: 'guardian',
    params: paramsOfChild,
    output: PhotoFolder,
    status: 201,
    problems: ['NOT_FOUND', 'ACTION_NOT_ALLOWED', 'TOO_MANY_REQUESTS'],
    perMinute: 30,
  }),
  listChildServicePhotos: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/services/:id/photos',
    summary: 'Photos that one has sent along with a request for a child',
    tag: 'services',
    caller: 'guardian',
    params: paramsOfChild,
    output: z.array(ServicePhoto),
    status: 200,
    problems: ['NOT_FOUND'],
  }),
  getChildServicePhoto: operation({
    method: 'GET',
    path: '/api/v1/me/children/:childId/services/:id/photos/:photoId',
    summary: 'One of them',
    tag: 'services',
    caller: 'guardian',
    params: photoParamsOfChild,
    output: { file: 'image/jpeg' },
    status: 200,
    problems: ['NOT_FOUND'],
  }),
}
