import { NEAR, printDistance } from '#domain/kernel/picture-print.ts'
import { compareScanned } from '#domain/registration/compare-scanned.ts'
import { compareWithRegistry } from '#domain/registration/compare.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { codeRisk, nameRisk, paperRisk } from '#domain/registration/risk.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { riskMarks, type OtherDossier, type RiskMark } from '#domain/review/risk.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Applicant } from '../guardians/index.ts'
import { findParticipantByNo, registryRecord } from '../participants/index.ts'
import { dossierOf } from './dossier.ts'
import { populationResult } from './identity-check.ts'
import { listPrints, listWithPersonalId, listWithPhone, listWithPicture } from './risk-views.ts'
import { addressLine } from './views.ts'

/** Why a dossier deserves a closer look, by everything that is on file at this moment. */
export async function riskMarksOf(ctx: Ctx, file: { readonly id: Uuid }): Promise<readonly RiskMark[]> {
  const { row, declaration } = await dossierOf(ctx, file.id)
  const participant = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  const registry = participant && (await registryRecord(ctx, participant.id))
  const address = await addressLine(ctx.tx, declaration)
  const population = await populationResult(ctx, row, declaration)
  const { vault, tx } = ctx
  const { personalId, phone } = declaration
  return riskMarks({
    socialInsuranceNo: declaration.socialInsuranceNo,
    forChild: row.guardianId !== null,
    // A child has neither: what is not declared is shared with nobody.
    samePersonalId: personalId === '' ? [] : await listWithPersonalId(tx, row.id, vault.index('personal_id', personalId)),
    samePhone: phone === '' ? [] : await listWithPhone(tx, row.id, vault.index('phone', phone)),
    samePortrait: await copiesOf(ctx, row.id, ['portrait']),
    samePaper: await copiesOf(ctx, row.id, ['id_front', 'id_back', 'birth_certificate']),
    name: nameRisk(compareWithRegistry(declaration, address, registry)),
    paper: paperRisk(personalId, registry?.personalId ?? null),
    population: population?.outcome ?? null,
    codeDiffers: codeRisk(
      compareScanned(declaration, address, participant && { ...participant, personalId: registry?.personalId ?? null }),
    ),
  })
}

/** Dossiers with the same picture, or a copy of it. Pictures that share a band are compared whole. */
export async function copiesOf(ctx: Ctx, registrationId: string, kinds: readonly PhotoKind[]): Promise<readonly OtherDossier[]> {
  const own = (await listPrints(ctx.tx, registrationId)).filter(({ kind }) => kinds.includes(kind))
  const found: OtherDossier[] = []
  for (const { print, bands, pictureIndex } of own) {
    if (!pictureIndex) continue
    const candidates = await listWithPicture(ctx.tx, registrationId, { bands: bands ?? [], pictureIndex, kinds })
    found.push(
      ...candidates.filter(
        other => other.pictureIndex.equals(pictureIndex) || (print && other.print && printDistance(print, other.print) <= NEAR),
      ),
    )
  }
  return found
}

/** Whose dossier it is, for the question whether an officer belongs to the family. */
export async function applicantOf(ctx: Ctx, file: { readonly id: Uuid; readonly socialInsuranceNo: string }): Promise<Applicant> {
  const { row, declaration } = await dossierOf(ctx, file.id)
  const phoneIndex = declaration.phone === '' ? null : ctx.vault.index('phone', declaration.phone)
  return { socialInsuranceNo: file.socialInsuranceNo, phoneIndex, guardianId: row.guardianId }
}
