import { useEffect, useRef } from 'react'
import type { Verdict } from '#domain/card/proof.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import tone from '#web/shared/ui/tone.module.css'
import type { Checked, Shown } from '../../card-proof/check.ts'
import { formatCardNo, levelPercent } from '../../insurance-card/words.ts'
import { t } from '../../t.ts'
import css from './verify.module.css'

const LOOKS: Readonly<Record<Verdict, { readonly kind: 'ok' | 'warn' | 'err'; readonly icon: IconName }>> = {
  valid: { kind: 'ok', icon: 'check' },
  expired: { kind: 'err', icon: 'clock' },
  revoked: { kind: 'err', icon: 'lock' },
  changed: { kind: 'err', icon: 'warning' },
  replayed: { kind: 'err', icon: 'warning' },
  unknown_key: { kind: 'err', icon: 'key' },
  stale: { kind: 'warn', icon: 'offline' },
  clock: { kind: 'warn', icon: 'clock' },
}

/** The verdict in one line that can be read across a counter, what to do, and what the person has chosen to show. */
export const CardOutcome = ({ checked: { verdict, shown, shownAt } }: { readonly checked: Checked }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [verdict])
  const { kind, icon } = LOOKS[verdict]
  return (
    <>
      <div className={cx(css['verdict'], tone[kind])} data-verdict={verdict}>
        <Icon name={icon} size="l" />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {t(`verify.card.is.${verdict}`)}
          </h2>
          <p>{t(`verify.card.do.${verdict}`)}</p>
        </div>
      </div>
      {verdict === 'valid' && shown && (
        <div className={css['facts']}>
          <Panel>
            <KeyValue rows={[...rowsOf(shown), { label: t('verify.card.shownAt'), value: formatInstant((shownAt ?? 0) * 1000) }]} />
          </Panel>
        </div>
      )}
    </>
  )
}

function rowsOf({ name, born, sex, card, valid: [from, until], care }: Shown) {
  const row = (label: string, value: string | undefined) => (value === undefined ? [] : [{ label, value }])
  return [
    ...row(t('verify.card.name'), name),
    ...row(t('verify.card.born'), born && formatDay(born)),
    ...row(t('verify.card.sex'), sex && t(`verify.card.sex.${sex}`)),
    ...row(t('verify.card.cardNo'), card && formatCardNo(card)),
    ...row(
      t('verify.card.validity'),
      until === null ? t('verify.card.from', { date: formatDay(from) }) : `${formatDay(from)} – ${formatDay(until)}`,
    ),
    ...(care ? careRows(care) : []),
  ]
}

const careRows = ([code, facility, level, area, fiveYears]: NonNullable<Shown['care']>) => [
  { label: t('verify.card.facility'), value: `${facility} (${code})` },
  { label: t('verify.card.level'), value: [`${level} (${levelPercent(level)})`, area].filter(Boolean).join(' · ') },
  ...(fiveYears === null ? [] : [{ label: t('verify.card.fiveYears'), value: formatDay(fiveYears) }]),
]
