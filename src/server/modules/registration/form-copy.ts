import type { Uuid } from '#domain/kernel/ids.ts'
import type { Form01, Forms } from '#server/forms/index.ts'
import type { Attachment } from '#server/gateways/ports.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { dossierOf, type RegistrationDeps } from './dossier.ts'
import { form01Of } from './form.ts'

/** The filled form of a dossier as a file for a letter; typeset when the letter goes out. */
export const formCopyOf =
  (platform: Platform, deps: RegistrationDeps, forms: Forms) =>
  async (caseFileId: Uuid): Promise<Attachment> => {
    const open = await transact(platform, { traceId: 'form-copy', guard: asSystem }, async ctx =>
      form01Of(ctx, deps, { ...(await dossierOf(ctx, caseFileId)), isFiled: true }),
    )
    const data = await open()
    return { name: formFileName(data), contentType: 'application/pdf', bytes: await forms.renderForm01(data) }
  }

/** "to-khai-mau-01-00001-2026-07911.pdf": whoever keeps several tells them apart. */
export const formFileName = ({ caseNo }: Pick<Form01, 'caseNo'>): string =>
  ['to-khai-mau-01', ...caseNo.split(/[^0-9A-Z]+/u).filter(Boolean)].join('-') + '.pdf'
