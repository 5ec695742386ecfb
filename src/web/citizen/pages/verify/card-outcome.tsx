import type { Verdict } from '#domain/card/proof.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import type { Checked, Shown } from '../../card-proof/check.ts'
import { formatCardNo, levelPercent } from '../../insurance-card/words.ts'
import { t } from '../../t.ts'
import { VerdictBox, type VerdictLook } from './verdict-box.tsx'
import css from './verify.module.css'

const LOOKS: Readonly<Record<Verdict, VerdictLook>> = {
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
export const CardOutcome = ({ checked: { verdict, shown, shownAt } }: { readonly checked: Checked }) => (
  <>
    <VerdictBox verdict={verdict} look={LOOKS[verdict]} title={t(`verify.card.is.${verdict}`)} text={t(`verify.card.do.${verdict}`)} />
    {verdict === 'valid' && shown && (
      <div className={css['facts']}>
        <Panel>
          <KeyValue rows={[...rowsOf(shown), { label: t('verify.card.shownAt'), value: formatInstant((shownAt ?? 0) * 1000) }]} />
        </Panel>
      </div>
    )}
  </>
)

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
