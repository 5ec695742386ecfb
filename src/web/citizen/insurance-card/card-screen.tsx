import { useEffect, useRef, useState } from 'react'
import type { Card } from '#contract/card.ts'
import { SLOT_S, type ProofField } from '#domain/card/proof.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { formatDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { useBackCloses } from '#web/shared/ui/use-back-closes.ts'
import { t } from '../t.ts'
import type { Holder } from './kept-cards.ts'
import { LazyProofCode } from './lazy-proof-code.tsx'
import { Digits } from './digits.tsx'
import { LazyQrCode } from './lazy-qr-code.tsx'
import { useAwakeScreen } from './use-awake-screen.ts'
import { birthText, levelPercent, qrLabel, STATE_LOOKS } from './words.ts'
import css from './card-screen.module.css'

/** "08:42:15 · 20/11/2026", moving: a picture of the screen is recognised by its clock that stands. */
const Clock = () => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  const time = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(11, 19)
  return <span className={css['time']}>{`${time} · ${formatDay(dayInVietnam(now))}`}</span>
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div>
    <dt className={css['label']}>{label}</dt>
    <dd className={css['value']}>{value}</dd>
  </div>
)

interface CardScreenProps {
  readonly card: Card
  /** Shows the signed code that changes instead of the card's own: whose proof, and which of its fields. */
  readonly proof?: { readonly holder: Holder; readonly fields: readonly ProofField[] } | undefined
  readonly onClose: () => void
}

/** The card for the counter: white, turned to landscape by itself, the code as large as the short side allows. The screen stays
 *  awake; leaving is one large button, Escape or the phone's own back gesture. */
export const CardScreen = ({ card, proof, onClose }: CardScreenProps) => {
  // What the person keeps out of the code is not written beside it either.
  const isSeen = (field: ProofField) => !proof || proof.fields.includes(field)
  const dialog = useRef<HTMLDialogElement>(null)
  useAwakeScreen()
  useBackCloses(true, onClose)
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={css['screen']}
      aria-label={t(proof ? 'cardProof.title' : 'card.full.title')}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={css['turned']}>
        <div className={css['code']}>
          {proof ? <LazyProofCode {...proof} /> : <LazyQrCode text={card.qrText} label={qrLabel(card)} quiet={2} />}
        </div>
        <div className={css['words']}>
          <div className={css['top']}>
            <div>
              <p className={css['label']}>{t('card.name')}</p>
              {isSeen('name') && <h2 className={cx(css['name'], card.fullName.length > 30 && css['longName'])}>{card.fullName}</h2>}
            </div>
            <button type="button" className={css['close']} onClick={onClose}>
              <Icon name="close" />
              {t('ui.close')}
            </button>
          </div>
          {isSeen('card') && (
            <div>
              <p className={css['label']}>{t('card.socialInsuranceNo')}</p>
              <p>
                <Digits className={css['number']}>{formatSocialInsuranceNo(card.socialInsuranceNo)}</Digits>
              </p>
            </div>
          )}
          {(isSeen('born') || isSeen('sex') || isSeen('care')) && (
            <dl className={css['facts']}>
              {isSeen('born') && (
                <Fact label={t(card.birthPrecision === 'year' ? 'card.birthYear' : 'card.birth')} value={birthText(card)} />
              )}
              {isSeen('sex') && <Fact label={t('card.sex')} value={t(`card.sex.${card.sex}`)} />}
              {isSeen('care') && <Fact label={t('card.level')} value={levelPercent(card.coverageLevel)} />}
            </dl>
          )}
          <p className={css['live']}>
            <Icon name="clock" />
            <Clock />
            <strong className={css[STATE_LOOKS[card.status].kind]}>{t(`card.status.${card.status}`)}</strong>
          </p>
          <p className={css['hint']}>
            <Icon name="light" />
            {t(proof ? 'cardProof.hint' : 'card.full.brightness', { seconds: SLOT_S })}
          </p>
        </div>
      </div>
    </dialog>
  )
}
