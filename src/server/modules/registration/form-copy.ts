import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forms } from '#server/forms/index.ts'
import type { Attachment } from '#server/gateways/ports.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { dossierOf, type RegistrationDeps } from './dossier.ts'
import { form01Of } from './form.ts'

/** The filled form of a dossier as a file for a letter; typeset when the letter goes out. */
export const formCopyOf =
  (platform: Platform, deps: RegistrationDeps, forms: Forms) =>
  async (caseFileId: Uuid): Promise<Attachment> => {
    const data = await transact(platform, { traceId: 'form-copy', guard: asSystem }, async ctx =>
      form01Of(ctx, deps, await dossierOf(ctx, caseFileId)),
    )
    return { name: 'to-khai-mau-01.pdf', contentType: 'application/pdf', bytes: await forms.renderForm01(await data()) }
  }
