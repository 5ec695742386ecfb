import type { Visit } from '#contract/visits.ts'
import { formatVnd } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sum } from '#web/shared/ui/sum.tsx'
import { t } from '../../t.ts'
import css from './visits.module.css'

interface WhoPaidProps {
  readonly visit: Visit
  readonly isChild: boolean
}

/** Total, who paid which part of it as a bar and in figures, and a sentence that says why the fund paid this share. */
export const WhoPaid = ({ visit: { costs, share }, isChild }: WhoPaidProps) => {
  const parts = [
    { look: css['fund'], label: t('visits.money.fund'), vnd: costs.fundVnd },
    { look: css['coPaid'], label: t(isChild ? 'visits.money.coPaidChild' : 'visits.money.coPaid'), vnd: costs.coPaidVnd },
    { look: css['selfPaid'], label: t(isChild ? 'visits.money.selfPaidChild' : 'visits.money.selfPaid'), vnd: costs.selfPaidVnd },
    { look: css['other'], label: t('visits.money.other'), vnd: costs.otherVnd },
  ]
  const shown = parts.filter(({ vnd }, n) => vnd > 0 || n < 2)
  return (
    <Section title={t('visits.money')} id="money">
      <Panel>
        <p className="muted">{t('visits.money.total')}</p>
        <Sum>{formatVnd(costs.totalVnd)}</Sum>
        {costs.totalVnd > 0 && (
          <div
            className={css['bar']}
            role="img"
            aria-label={t('visits.money.picture', { fund: Math.round((costs.fundVnd * 100) / costs.totalVnd) })}
          >
            {shown
              .filter(({ vnd }) => vnd > 0)
              .map(({ look, label, vnd }) => (
                <span key={label} className={look} style={{ flexGrow: vnd }} />
              ))}
          </div>
        )}
        <dl className={css['parts']}>
          {shown.map(({ look, label, vnd }) => (
            <div key={label}>
              <dt>
                <span className={cx(css['dot'], look)} aria-hidden="true" />
                {label}
              </dt>
              <dd className="num nowrap">{formatVnd(vnd)}</dd>
            </div>
          ))}
        </dl>
        <p className={css['why']}>{whyText(share)}</p>
      </Panel>
    </Section>
  )
}

function whyText(share: Visit['share']): string {
  if (!share) return t('visits.share.none')
  const { percent, isExact, why } = share
  const covered = formatVnd(share.coveredVnd)
  if (why === 'all' || why === 'small_cost') return t(`visits.share.${why}`, { covered })
  return t(isExact ? `visits.share.${why}` : 'visits.share.about', { percent, covered })
}
