import { t } from '../i18n/texts.ts'
import { cx } from './cx.ts'
import css from './steps.module.css'

interface StepsProps {
  /** 1 for the first. */
  readonly step: number
  readonly count: number
}

/** Bars and "Bước 2 trên 4"; the heading of the page names the step. */
export const Steps = ({ step, count }: StepsProps) => (
  <div>
    <div className={css['bars']} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={cx(css['bar'], index + 1 < step && css['done'], index + 1 === step && css['now'])} />
      ))}
    </div>
    <p className={css['words']}>{t('ui.stepOf', { step, count })}</p>
  </div>
)
