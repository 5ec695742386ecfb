import { call } from '#web/shared/api/client.ts'
import { language } from '#web/shared/i18n/language.ts'
import { remove } from '#web/shared/offline/vault.ts'
import { DRAFT, PAPER, PHOTOS } from './declaration-form.ts'
import { forgetPhotos } from './kept-photo.ts'
import { forgetScans } from './scan/use-scans.ts'

/** Begins a declaration from nothing: a new one on the server, no draft on this device. What was sent before stays with the agency.
 *  @throws ApiProblem; then the draft is still there */
export async function beginAnew(): Promise<void> {
  await call('startRegistration', { body: { language: language(), fresh: true } })
  await Promise.allSettled([remove(`draft:${DRAFT}`), remove(PHOTOS), remove(PAPER), forgetPhotos(), forgetScans()])
}
