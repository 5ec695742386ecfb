import type { MessageTemplate, MessageValues, NewsTemplate } from '#domain/notifications/templates.ts'
import { benefitChanges } from '#domain/news/benefit-changes.ts'
import { cardChanges } from '#domain/news/card-changes.ts'
import { isHistory } from '#domain/news/history.ts'
import type { NewsKind } from '#domain/news/kinds.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import type { Ctx } from '#server/platform/context.ts'
import { findFresh } from './missing.ts'
import type { CardsBefore, NewsEvent } from './store.ts'
import { listBenefits, listCards, listVisitDays } from './views.ts'

type Of<T extends MessageTemplate> = T extends MessageTemplate
  ? { readonly template: T; readonly values: Omit<MessageValues[T], 'child'> }
  : never
/** One piece of news about a person's record, before it is known who reads it. */
export type Piece = Of<NewsTemplate> & { readonly kind: NewsKind }

/** What is to be told of an event: the difference between what stood there and what stands there now. Nothing of a history that was loaded, and
 *  nothing of what was put right before anybody was told. */
export async function describe(ctx: Ctx, event: NewsEvent): Promise<readonly Piece[]> {
  const isOld = isHistory(event, ctx.today)
  switch (event.kind) {
    case 'contributions': {
      const missing = await missingMonths(ctx, event, isOld)
      return isOld ? [] : [...newMonths(event), ...missing]
    }
    case 'missing_months':
      return missingMonths(ctx, event, false)
    case 'benefits':
      return isOld ? [] : newBenefits(ctx, event)
    case 'visits':
      return isOld ? [] : newVisits(ctx, event)
    case 'card':
      return isOld ? [] : changedCard(ctx, event)
    case 'card_expiry':
      return endingCard(ctx, event)
  }
}

const newMonths = ({ months, monthCount: count }: NewsEvent): readonly Piece[] =>
  count > 0 ? [{ kind: 'contributions', template: 'news_contributions', values: { count, months } }] : []

export async function missingMonths(
  ctx: Ctx,
  { participantId }: Pick<NewsEvent, 'participantId'>,
  isOld: boolean,
): Promise<readonly Piece[]> {
  const fresh = await findFresh(ctx, participantId, isOld)
  const findings = fresh.map(({ kind, fromMonth, toMonth }) => `${kind}:${fromMonth}:${toMonth}`)
  return findings.length > 0
    ? [{ kind: 'missing_months', template: 'news_missing_months', values: { count: findings.length, findings } }]
    : []
}

async function newBenefits({ tx }: Ctx, { participantId, before }: NewsEvent): Promise<readonly Piece[]> {
  // The triggers write a state or null.
  const benefits = benefitChanges(before as Readonly<Record<string, string | null>>, await listBenefits(tx, participantId))
  return benefits.length > 0 ? [{ kind: 'benefits', template: 'news_benefits', values: { count: benefits.length, benefits } }] : []
}

async function newVisits({ tx }: Ctx, { participantId, before }: NewsEvent): Promise<readonly Piece[]> {
  const names = Object.keys(before).filter(name => before[name] === null)
  const days = (await listVisitDays(tx, participantId, names)).map(({ day }) => day)
  return days.length > 0 ? [{ kind: 'visits', template: 'news_visits', values: { count: days.length, days: [...new Set(days)] } }] : []
}

async function changedCard({ tx }: Ctx, { participantId, before }: NewsEvent): Promise<readonly Piece[]> {
  // The triggers write what listCards() reads, or null.
  const changes = cardChanges(before as CardsBefore, await listCards(tx, participantId))
  return changes.length > 0 ? [{ kind: 'card', template: 'news_card', values: { count: changes.length, changes } }] : []
}

/** A card that was extended since is no news. */
async function endingCard({ tx, today }: Ctx, { participantId, before }: NewsEvent): Promise<readonly Piece[]> {
  const cards = await listCards(tx, participantId)
  const ending = cards.find(({ name, state, until }) => state === 'active' && until !== null && until >= today && before[name] === until)
  if (!ending?.until) return []
  const values = { count: 1, until: ending.until, days: daysBetween(today, ending.until) }
  return [{ kind: 'card_expiry', template: 'news_card_expiry', values }]
}
