import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay, formatMonth } from '#web/shared/i18n/formats.ts'
import { useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'
import css from './help.module.css'
import type { OwnState as Kind } from './screens.ts'

/** What the record says about the person who asks; nothing for guests and without network. Asked of the server like any page of theirs. */
export const OwnState = ({ kind }: { readonly kind: Kind }) => {
  const isPerson = useVisitor().kind === 'person'
  const home = useAnswer('getHome', undefined, { enabled: isPerson && kind !== 'inbox', retry: false }).data
  const inbox = useAnswer('countUnreadNotices', undefined, { enabled: isPerson && kind === 'inbox', retry: false }).data
  const line = (): string | undefined => {
    if (kind === 'inbox') return inbox && (inbox.unread === 0 ? t('help.own.inboxNone') : t('help.own.inbox', { count: inbox.unread }))
    if (!home) return undefined
    if (kind === 'card') return cardLine(home.card)
    const { months, lastMonth, owedMonths } = home.contributions
    if (lastMonth === null) return t('help.own.contributionsNone')
    const paid = t('help.own.contributions', { years: Math.floor(months / 12), months: months % 12, last: formatMonth(lastMonth) })
    return owedMonths === 0 ? paid : `${paid} ${t('help.own.owed', { count: owedMonths })}`
  }
  const said = line()
  return said === undefined ? null : (
    <p className={css['own']}>
      <strong>{t('help.own')}</strong> {said}
    </p>
  )
}

type OwnCard = {
  readonly status: 'valid' | 'expiring' | 'not_yet_valid' | 'expired' | 'locked'
  readonly validUntil: Parameters<typeof formatDay>[0] | null
} | null

function cardLine(card: OwnCard): string {
  if (card === null) return t('help.own.cardNone')
  const until = card.validUntil === null ? '' : ` ${t('help.own.cardUntil', { day: formatDay(card.validUntil) })}`
  return `${t(`help.own.card.${card.status}`)}${until}`
}
