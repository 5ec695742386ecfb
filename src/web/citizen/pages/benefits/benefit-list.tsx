import { useState } from 'react'
import type { Benefit } from '#contract/benefits.ts'
import { isMonthly } from '#domain/benefits/regimes.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { BenefitSheet } from './benefit-sheet.tsx'
import { lengthText, spanText, STATE_LOOKS } from './words.ts'
import css from './benefits.module.css'

const AT_ONCE = 20

/** Benefits of one group, newest first, twenty at a time; each opens its details. */
export const BenefitList = ({ items }: { readonly items: readonly Benefit[] }) => {
  const [shown, setShown] = useState(AT_ONCE)
  const [chosen, setChosen] = useState<Benefit>()
  return (
    <div>
      <ul className={css['list']} aria-label={t('benefits.list')}>
        {items.slice(0, shown).map(benefit => (
          <li key={benefit.id}>
            <BenefitCard benefit={benefit} onChoose={setChosen} />
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div className={css['more']}>
          <Button look="second" wide onClick={() => setShown(shown + AT_ONCE)}>
            {t('benefits.more')}
          </Button>
        </div>
      )}
      <p className="spoken" role="status">
        {shown > AT_ONCE && t('benefits.shown', { count: Math.min(shown, items.length) })}
      </p>
      <BenefitSheet benefit={chosen} onClose={() => setChosen(undefined)} />
    </div>
  )
}

interface BenefitCardProps {
  readonly benefit: Benefit
  readonly onChoose: (benefit: Benefit) => void
}

const BenefitCard = ({ benefit, onChoose }: BenefitCardProps) => (
  <button type="button" className={css['card']} onClick={() => onChoose(benefit)}>
    <span className={css['head']}>
      <span className={css['name']}>{t(`benefits.regime.${benefit.regime}`)}</span>
      <span className={css['amount']}>
        <span className="num nowrap">{formatVnd(benefit.amountVnd)}</span>
        {isMonthly(benefit.regime) && <small>{t('benefits.monthly')}</small>}
      </span>
    </span>
    <span className={css['days']}>{[spanText(benefit), lengthText(benefit)].filter(Boolean).join(' · ')}</span>
    <span className={css['foot']}>
      <span className={css['by']}>{benefit.unitName ?? benefit.agencyName}</span>
      <Tag kind={STATE_LOOKS[benefit.state]}>{t(`benefits.state.${benefit.state}`)}</Tag>
    </span>
  </button>
)
