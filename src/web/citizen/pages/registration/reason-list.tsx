import type { Tracking } from '#contract/registration.ts'
import { t } from '../../t.ts'
import css from './registration.module.css'

/** The reasons of the last decision, and what the officer wrote. */
export const ReasonList = ({ tracking }: { readonly tracking: Tracking }) => {
  const last = tracking.events.findLast(event => event.reasons.length > 0)
  return (
    <>
      <ul className={css['reasons']}>
        {last?.reasons.map(reason => (
          <li key={reason}>{t(`registration.reason.${reason}`)}</li>
        ))}
      </ul>
      {last?.note && <p>{t('registration.sent.note', { note: last.note })}</p>}
    </>
  )
}
