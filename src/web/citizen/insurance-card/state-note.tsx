import type { Card } from '#contract/card.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE, HOTLINE_LINK } from '../contact.ts'
import { t } from '../t.ts'
import { STATE_LOOKS } from './words.ts'

/** What the state of a card means and what to do; nothing for a card that simply counts. */
export const StateNote = ({ card }: { readonly card: Card }) => {
  if (card.status === 'valid') return null
  const { kind, icon } = STATE_LOOKS[card.status]
  return (
    <Note kind={kind} icon={icon} title={titleOf(card)}>
      {card.status === 'locked' && card.statusReason && <p>{t('card.locked.reason', { reason: card.statusReason })}</p>}
      <p>{card.status === 'locked' ? t('card.locked.text', { hotline: HOTLINE }) : t(`card.${card.status}.text`)}</p>
      <p>
        <AppLink href={HOTLINE_LINK}>{t('card.call', { hotline: HOTLINE })}</AppLink>
        {' · '}
        <AppLink href="/lookup/agencies">{t('card.agencies')}</AppLink>
      </p>
    </Note>
  )
}

const titleOf = ({ status, validFrom, validUntil }: Card): string => {
  if (status === 'not_yet_valid') return t('card.not_yet_valid.title', { date: formatDay(validFrom) })
  if (status === 'expiring' || status === 'expired') return t(`card.${status}.title`, { date: validUntil ? formatDay(validUntil) : '' })
  return t('card.locked.title')
}
