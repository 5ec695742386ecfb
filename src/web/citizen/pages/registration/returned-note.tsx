import type { Tracking } from '#contract/registration.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { ReasonList } from './reason-list.tsx'
import css from './registration.module.css'

/** What an officer wants corrected, kept in sight while correcting. */
export const ReturnedNote = ({ tracking }: { readonly tracking: Tracking }) =>
  tracking.state === 'returned' ? (
    <div className={css['noteAbove']}>
      <Note kind="warn" title={t('registration.sent.returned.title')}>
        <ReasonList tracking={tracking} />
      </Note>
    </div>
  ) : null
