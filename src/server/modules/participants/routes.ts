import type { ownNumber } from '#contract/own-number.ts'
import type { Home, participants as operations } from '#contract/participants.ts'
import { cardStatus, currentCard, type CardTerms } from '#domain/card/status.ts'
import { contributionTotals } from '#domain/contributions/totals.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import { maskEmail, maskPhone } from '#domain/participants/identifiers.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import type { Vault } from '#server/platform/vault.ts'
import { askOwnNumber, type QuestionKey } from './ask-own-number.ts'
import { readHome, type SocialPeriod } from './views.ts'

function presentCard(cards: readonly CardTerms[], today: PlainDate): Home['card'] {
  const card = currentCard(cards, today)
  return card ? { status: cardStatus(card, today), validUntil: card.validUntil } : null
}

function presentContributions(periods: readonly SocialPeriod[]): Home['contributions'] {
  const totals = contributionTotals(periods)
  const last = periods.find(({ status }) => status === 'paid' || status === 'reserved')
  return {
    months: totals.months,
    lastMonth: last?.toMonth ?? null,
    lastUnitName: last?.unitName ?? null,
    lastPaidOn: last?.paidOn ?? null,
    owedMonths: totals.byYear.reduce((sum, year) => sum + year.owed, 0),
  }
}

export const participantRoutes = (vault: Vault, sealing: QuestionKey): Handlers<typeof operations & typeof ownNumber> => ({
  askNumberByPersonalId: (call, { body }) => call.transact(ctx => askOwnNumber(ctx, sealing, { by: 'personal_id', ...body })),
  askNumberByName: (call, { body }) => call.transact(ctx => askOwnNumber(ctx, sealing, { by: 'name', ...body })),
  getHome: call =>
    call.read(async tx => {
      const { person, cards, periods } = await readHome(tx)
      // Nearly always known already: the vault remembers keys.
      const key = await vault.keyOf(tx, person.id)
      const open = (place: string, sealed: Buffer | null): string | null => sealed && key.openText(place, person.accountId, sealed)
      const [phone, email] = [open('account.phone', person.phoneSealed), open('account.email', person.emailSealed)]
      return {
        fullName: person.fullName,
        socialInsuranceNo: person.socialInsuranceNo,
        birthDate: person.birthDate,
        card: presentCard(cards, person.today),
        contributions: presentContributions(periods),
        phone: phone && maskPhone(phone),
        email: email && maskEmail(email),
      }
    }),
})
