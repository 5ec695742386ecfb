import * as z from 'zod/mini'
import { PHOTO_KINDS } from '#domain/registration/photo-kinds.ts'
import { MAX_PART_BYTES } from '#domain/registration/upload.ts'
import { instant, operation, uuid } from './core.ts'
import { Photo } from './registration-declaration.ts'

/** A photo on its way. Its shape is that of tus 1.0: an offset is asked for, and parts are added at the offset. */
export const Upload = z.strictObject({
  id: uuid,
  kind: z.enum(PHOTO_KINDS),
  /** Bytes declared. */
  length: z.int(),
  /** Bytes received so far: the next part begins here. */
  offset: z.int(),
  expiresAt: instant,
  /** The stored photo, once the upload was finished. */
  photo: z.nullable(Photo),
})
export type Upload = z.output<typeof Upload>

const offset = z.pipe(
  z.string('REQUIRED').check(z.regex(/^\d{1,10}$/u, 'FORM')),
  z.transform((text: string) => Number(text)),
)
const path = '/api/v1/registrations/current/uploads'
const params = z.strictObject({ id: uuid })
const problems = ['REGISTRATION_EXPIRED', 'REGISTRATION_ALREADY_SENT', 'UPLOAD_GONE', 'TOO_MANY_REQUESTS'] as const

export const registrationUploads = {
  startPhotoUpload: operation({
    method: 'POST',
    path,
    summary:
      'Begin to send a photo: JPEG, PNG or WebP up to 8 MB and 25 megapixels. The same photo again gives the upload that is under way; another one of its kind replaces it',
    tag: 'registration',
    caller: 'applicant',
    body: z.strictObject({
      kind: z.enum(PHOTO_KINDS, 'CHOICE'),
      length: z.int('FORM'),
      /** SHA-256 of all bytes, in hexadecimal digits. */
      sha256: z.string('REQUIRED').check(z.regex(/^[0-9a-f]{64}$/u, 'FORM')),
    }),
    output: Upload,
    status: 201,
    problems: [
      'REGISTRATION_EXPIRED',
      'REGISTRATION_ALREADY_SENT',
      'TOO_MANY_REQUESTS',
      'FIELDS_INVALID',
      'PHOTO_EMPTY',
      'PHOTO_TOO_LARGE',
      'STORE_FULL',
    ],
    perMinute: 90,
  }),
  getPhotoUpload: operation({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'How much of a photo has arrived; HEAD gives the same in the headers Upload-Offset and Upload-Length',
    tag: 'registration',
    caller: 'applicant',
    params,
    output: Upload,
    status: 200,
    problems: ['REGISTRATION_EXPIRED', 'UPLOAD_GONE', 'NOT_FOUND', 'TOO_MANY_REQUESTS'],
    perMinute: 120,
  }),
  addPhotoPart: operation({
    method: 'PATCH',
    path: `${path}/:id`,
    summary:
      'Add a part of up to 1 MB where the parts before it end; the answer tells the new Upload-Offset. What came of a broken part stays',
    tag: 'registration',
    caller: 'applicant',
    params,
    headers: z.object({ 'upload-offset': offset }),
    upload: { contentTypes: ['application/offset+octet-stream'], maxBytes: MAX_PART_BYTES },
    output: z.undefined(),
    status: 204,
    problems: [
      ...problems,
      'NOT_FOUND',
      'FIELDS_INVALID',
      'UPLOAD_OFFSET',
      'UPLOAD_TOO_LONG',
      'UPLOAD_PARTS',
      'PART_TOO_LARGE',
      'PHOTO_NOT_AN_IMAGE',
      'PHOTO_HEIC',
      'BUSY',
      'STORE_FULL',
    ],
    perMinute: 600,
  }),
  finishPhotoUpload: operation({
    method: 'POST',
    path: `${path}/:id/finish`,
    summary:
      'Store the photo that has arrived: compared with its SHA-256, turned upright, re-encoded without metadata, sealed. May be repeated',
    tag: 'registration',
    caller: 'applicant',
    params,
    output: Photo,
    status: 200,
    problems: [
      ...problems,
      'NOT_FOUND',
      'UPLOAD_INCOMPLETE',
      'UPLOAD_DIFFERS',
      'PHOTO_NOT_AN_IMAGE',
      'PHOTO_HEIC',
      'PHOTO_TOO_MANY_PIXELS',
      'PHOTO_UNREADABLE',
      'PHOTO_SEEN',
      'BUSY',
    ],
    perMinute: 90,
  }),
}
