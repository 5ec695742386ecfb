import type { Comparison } from '#contract/review-evidence.ts'
import { t } from '../../t.ts'
import css from './comparison.module.css'

/** How two names stand to each other, in words; nothing when they are the same. Papers write names in capitals: that says nothing. */
export const NameWords = ({ name }: Pick<Comparison, 'name'>) =>
  name && name.grade !== 'same' && name.reasons.join('+') !== 'case' ? (
    <span className={css['name']}>
      {t(`review.name.${name.grade}`)}
      {name.reasons.length > 0 && `: ${name.reasons.map(reason => t(`review.name.${reason}`)).join(', ')}`}
    </span>
  ) : null
