import type { OwnServices } from '#contract/services.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../../t.ts'
import { requestPath } from './paths.ts'
import { wordsOf } from './words.ts'

type Hindrance = NonNullable<OwnServices['standings'][number]['hindered']>

interface HinderedProps {
  readonly code: string
  readonly own: OwnServices
  readonly hindered: Hindrance
  readonly forChild: boolean
}

/** Why not, in plain words, with the way that helps. */
export const Hindered = ({ code, own, hindered: { why, from }, forChild }: HinderedProps) => {
  const underWay = own.requests.find(
    ({ procedure, canWithdraw, child }) => procedure === code && canWithdraw && (child !== null) === forChild,
  )
  return (
    <Note kind="warn" title={t(forChild ? 'services.hinderedChild' : 'services.hindered')}>
      <p>
        {why === 'conditions'
          ? t('claims.notYet')
          : why === 'outside_window' || why === 'card_not_ending'
            ? t(`services.obstacle.${why}`, { day: formatDay(from ?? '') })
            : (forChild && textOf(`services.childObstacle.${why}`)) || t(`services.obstacle.${why}`)}
      </p>
      {why === 'conditions' && from !== null && <p>{t('claims.opens', { day: formatDay(from) })}</p>}
      {why === 'under_way' && underWay && (
        <p>
          <AppLink href={requestPath(underWay)}>{t('services.goOn')}</AppLink>
        </p>
      )}
      {why === 'payment_waits' && (
        <p>
          <AppLink href="/services#to-pay">{t('payments.goOn')}</AppLink>
        </p>
      )}
      {(why === 'no_gateway' || why === 'not_household') && (
        <p>
          <AppLink href="/lookup/points">{t('services.awayLink.collection_point')}</AppLink>
        </p>
      )}
      {why === 'no_home' && (
        <p>
          <AppLink href="/data/own">{t('services.addAddress')}</AppLink>
        </p>
      )}
      {(why === 'outside_window' || why === 'card_locked') && (
        <p>
          <AppLink href="/lookup/agencies">{t('services.awayLink.agency')}</AppLink>
        </p>
      )}
      {why === 'card_ended' && (
        <p>
          <AppLink href="/services/household_card">{wordsOf('household_card')}</AppLink>
        </p>
      )}
    </Note>
  )
}
