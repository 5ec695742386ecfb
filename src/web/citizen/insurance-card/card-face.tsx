import type { Card } from '#contract/card.ts'
import { formatDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { HOTLINE } from '../contact.ts'
import { t } from '../t.ts'
import { Digits } from './digits.tsx'
import { Ground } from './ground.tsx'
import { LazyQrCode } from './lazy-qr-code.tsx'
import { qrLabel, shortFacility, STATE_LOOKS } from './words.ts'
import css from './card-face.module.css'

const STEPS = ['card.step1', 'card.step2', 'card.step3', 'card.step4'] as const

/** Longer names are set smaller, so that the longest still stands on the card in full. */
const nameSize = (name: string): string | undefined =>
  name.length > 34 ? css['nameTiny'] : name.length > 20 ? css['nameSmall'] : undefined

const State = ({ status }: Pick<Card, 'status'>) => (
  <span className={cx(css['state'], css[STATE_LOOKS[status].kind])}>
    <Icon name={STATE_LOOKS[status].icon} className={css['stateIcon']} />
    {t(`card.status.${status}`)}
  </span>
)

/** The front of the card, in the proportions of the plastic one. Everything is sized to the card's own width. */
export const CardFront = ({ card }: { readonly card: Card }) => (
  <article className={cx(css['card'], card.status !== 'valid' && card.status !== 'expiring' && css['dull'])} aria-label={t('card.front')}>
    <Ground />
    <div className={css['inside']}>
      <div className={css['head']}>
        <Mark className={css['mark']} fixed />
        <span>
          {t('card.name')}
          <small>{t('card.issuer')}</small>
        </span>
        <State status={card.status} />
      </div>
      <div className={css['middle']}>
        <div>
          <p className={cx(css['name'], nameSize(card.fullName))}>{card.fullName}</p>
          <p className={css['label']}>{t('card.socialInsuranceNo')}</p>
          <p>
            <Digits className={css['number']}>{formatSocialInsuranceNo(card.socialInsuranceNo)}</Digits>
          </p>
        </div>
        <div className={css['qr']}>
          <LazyQrCode text={card.qrText} label={qrLabel(card)} quiet={2} />
        </div>
      </div>
      <div className={css['foot']}>
        <div>
          <p className={css['label']}>{t('card.facility')}</p>
          <p className={cx(card.facility.name.length > 32 && css['long'])}>{shortFacility(card.facility.name)}</p>
        </div>
        <div className={css['until']}>
          <p className={css['label']}>{t(card.status === 'not_yet_valid' ? 'card.validFrom' : 'card.validUntil')}</p>
          <p className="num">{endText(card)}</p>
        </div>
      </div>
    </div>
  </article>
)

const endText = ({ status, validFrom, validUntil }: Card): string =>
  status === 'not_yet_valid' ? formatDay(validFrom) : validUntil ? formatDay(validUntil) : t('card.noEnd')

/** The back: what to do at the hospital, the five-year date, whom to call. */
export const CardBack = ({ card }: { readonly card: Card }) => (
  <article className={css['card']} aria-label={t('card.back')}>
    <Ground />
    <div className={css['inside']}>
      <div className={css['head']}>
        <Mark className={css['mark']} fixed />
        <span>{t('card.atHospital')}</span>
      </div>
      <ol className={css['steps']}>
        {STEPS.map(step => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div className={css['foot']}>
        <div>
          <p className={css['label']}>{t('card.fiveYearFrom')}</p>
          <p className="num">{card.fiveYearDate ? formatDay(card.fiveYearDate) : t('card.fiveYear.none')}</p>
        </div>
        <div className={css['until']}>
          <p className={css['label']}>{t('card.hotline')}</p>
          <p className="num">{HOTLINE}</p>
        </div>
      </div>
    </div>
  </article>
)
