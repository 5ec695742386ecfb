import type { Tracking } from '#contract/registration-tracking.ts'
import { t } from '../../t.ts'
import { toCorrect } from './corrections.ts'
import css from './registration.module.css'

type Decided = Pick<Tracking, 'state' | 'events' | 'corrections'>

/** The reasons of the last decision, and what the officer wrote: item by item for a correction. */
export const ReasonList = ({ tracking }: { readonly tracking: Decided }) => {
  const asked = toCorrect(tracking)
  const last = tracking.events.findLast(event => event.reasons.length > 0)
  const note = asked?.note ?? last?.note
  return (
    <>
      <ul className={css['reasons']}>
        {asked
          ? asked.items.map(item => (
              <li key={item}>
                <strong>{t(`registration.correct.item.${item}`)}.</strong>{' '}
                {asked.reasonsOf(item).map(reason => (
                  <span key={reason}>{t(`registration.reason.${reason}`)} </span>
                ))}
              </li>
            ))
          : last?.reasons.map(reason => <li key={reason}>{t(`registration.reason.${reason}`)}</li>)}
      </ul>
      {note && <p>{t('registration.sent.note', { note })}</p>}
    </>
  )
}
