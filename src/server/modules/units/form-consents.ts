import type { FormConsent } from '#contract/unit-consent.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { FORM_CONSENT_TEXT, formConsentState, type ConsentFacts } from '#domain/units/form-consent.ts'
import type { Form01 } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordAudits } from '../audit/index.ts'
import { filedForm01, ownDossier, type OwnDossier } from '../registration/index.ts'
import { keepConsent } from './consent-store.ts'
import { FORM_PRINTED, listConsentRows, listFormsToPrint, type ConsentRow } from './consent-views.ts'

/** What the browser that holds a dossier is asked, and what was answered. Whoever only knows number and phone of a dossier is not asked
 *  and does not learn of which unit the person is. */
export async function listFormConsents(ctx: Ctx): Promise<FormConsent[]> {
  const dossier = await ownDossier(ctx)
  return dossier ? consentsOf(ctx, dossier) : []
}

interface Answer {
  readonly unitCode: string
  readonly isGiven: boolean
  readonly text: number
}

/** The person lets a unit print the filled form, refuses, or takes it back; for a child its guardian does.
 *  @throws NOT_FOUND for a unit that does not ask · CONSENT_TEXT_CHANGED when other words were read */
export async function answerFormConsent(ctx: Ctx, { unitCode, isGiven, text }: Answer): Promise<FormConsent[]> {
  const dossier = await ownDossier(ctx)
  const row = dossier && (await listConsentRows(ctx.tx, dossier.caseFileId)).find(one => one.unitCode === unitCode && one.isOpen)
  if (!dossier || !row || !formConsentState(factsOf(row, dossier))) throw new Problem('NOT_FOUND')
  if (isGiven && text !== FORM_CONSENT_TEXT) throw new Problem('CONSENT_TEXT_CHANGED')
  const kept = await keepConsent(ctx.tx, {
    id: ctx.newId(),
    memberId: row.memberId,
    caseFileId: dossier.caseFileId,
    isGiven,
    textVersion: FORM_CONSENT_TEXT,
    guardianId: dossier.guardianId,
    answeredAt: ctx.now,
  })
  if (kept)
    await recordAudit(ctx, {
      action: isGiven ? 'units.form_consent_given' : 'units.form_consent_refused',
      subjectKind: 'unit_form_consent',
      subjectId: kept.id as Uuid,
      subjectVersion: kept.version,
      detail: { unitCode, text: FORM_CONSENT_TEXT, caseFileId: dossier.caseFileId, guardianId: dossier.guardianId },
    })
  return consentsOf(ctx, dossier)
}

async function consentsOf(ctx: Ctx, dossier: OwnDossier): Promise<FormConsent[]> {
  const rows = await listConsentRows(ctx.tx, dossier.caseFileId)
  return rows.flatMap(row => {
    const state = formConsentState(factsOf(row, dossier))
    return state ? [present(row, state)] : []
  })
}

const factsOf = ({ isOpen, hasSheet, isGiven }: ConsentRow, { isPaperAwaited }: OwnDossier): ConsentFacts => ({
  isOpen,
  isWanted: hasSheet || isPaperAwaited,
  isGiven,
})

const present = ({ unitCode, unitName, answeredAt, printedAt }: ConsentRow, state: FormConsent['state']): FormConsent => ({
  unitCode,
  unitName,
  state,
  answeredAt: answeredAt?.toISOString() ?? null,
  printedAt: printedAt.map(at => at.toISOString()),
})

/** The filled forms of a pile, by sheet: opened for those who agreed, each opening in the trail where the person sees it.
 *  @param origin where people check a printed form: https://vidu.example */
export async function openFormsOfPile(ctx: Ctx, pileId: string, origin: string): Promise<ReadonlyMap<string, Form01>> {
  const wanted = await listFormsToPrint(ctx.tx, pileId)
  const forms = new Map<string, Form01>()
  for (const { sheetId, caseFileId } of wanted) forms.set(sheetId, await filedForm01(ctx, { origin }, caseFileId as Uuid))
  const detail = { pileId }
  await recordAudits(
    ctx,
    wanted.map(({ consentId }) => ({ action: FORM_PRINTED, subjectKind: 'unit_form_consent', subjectId: consentId as Uuid, detail })),
  )
  return forms
}
