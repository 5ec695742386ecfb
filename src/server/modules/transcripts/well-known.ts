import type { FastifyInstance } from 'fastify'
import { X509Certificate } from 'node:crypto'
import { handleOf } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import { listPublished } from './certificate-store.ts'

export const CERTIFICATES_PATH = '/.well-known/transcript-certificates.pem'

/** The certificates by which any reader of PDF can check a transcript without asking: public, the same for everybody. */
export function serveCertificates(app: FastifyInstance, platform: Platform): void {
  app.get(CERTIFICATES_PATH, async (_, reply) => {
    const certificates = await listPublished(handleOf(platform.pool))
    return reply
      .header('cache-control', 'public, max-age=300')
      .type('application/x-pem-file')
      .send(certificates.map(der => new X509Certificate(der).toString()).join(''))
  })
}
