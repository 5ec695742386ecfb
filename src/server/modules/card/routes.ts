import type { Card, card as operations } from '#contract/card.ts'
import type { cardProof } from '#contract/card-proof.ts'
import { qrText } from '#domain/card/qr-text.ts'
import { cardStatus, currentCard } from '#domain/card/status.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { checkValidity } from './check-validity.ts'
import { issueProof, type ProofDeps } from './issue-proof.ts'
import { tellChecks } from './tell-checks.ts'
import { listCardsOfReader, type CardRow } from './views.ts'

const present = (row: CardRow): Card => ({
  cardNo: row.cardNo,
  socialInsuranceNo: row.socialInsuranceNo,
  fullName: row.fullName,
  birthDate: row.birthDate,
  birthPrecision: row.birthPrecision,
  sex: row.sex,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  status: cardStatus(row, row.today),
  statusReason: row.stateReason,
  coverageLevel: row.coverageLevel,
  areaCode: row.areaCode,
  fiveYearDate: row.fiveYearDate,
  facility: { code: row.facilityCode, name: row.facilityName, address: row.facilityAddress },
  qrText: qrText(row),
  asOf: row.now.toISOString(),
})

/** Whose card it is follows from the caller: the signed-in person's, or that of the child whom the guard has let that person see. */
async function readCard(call: Call): Promise<Card | null> {
  const cards = await call.readAtOnce(listCardsOfReader)
  const today = cards[0]?.today
  const card = today && currentCard(cards, today)
  return card ? present(card) : null
}

/** Every answer about a stranger's card takes as long as this, so that its time tells nothing either. */
const ANSWER_MS = 250

export const cardRoutes: Handlers<typeof operations> = {
  getOwnCard: readCard,
  getChildCard: readCard,
  checkCardValidity: async (call, { body }) => {
    const [answer] = await Promise.all([call.transact(ctx => checkValidity(ctx, body)), pause(ANSWER_MS)])
    return answer
  },
}

export const proofOfCardRoutes = (deps: ProofDeps): Handlers<typeof cardProof> => ({
  issueOwnProof: (call, { body }) => call.transact(ctx => issueProof(ctx, deps, body.holderKey)),
  issueChildProof: (call, { body }) => call.transact(ctx => issueProof(ctx, deps, body.holderKey)),
  tellCardChecks: (call, { body }) => call.transact(ctx => tellChecks(ctx, body.checks)),
})
