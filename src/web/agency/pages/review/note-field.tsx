import { t } from '../../t.ts'
import css from './decision.module.css'

interface NoteFieldProps {
  readonly id: string
  /** Open from the first, and not said to be optional [false]. */
  readonly isNeeded?: boolean
  readonly value: string
  readonly onChange: (note: string) => void
}

/** Words of the officer's own, for the tracking page. */
export const NoteField = ({ id, isNeeded = false, value, onChange }: NoteFieldProps) => (
  <details open={isNeeded || value !== ''} id={`${id}-more`}>
    <summary className={css['more-words']}>
      {isNeeded ? (
        t('review.rejectNeedNote')
      ) : (
        <>
          {t('review.note')} <span className="muted">{t('ui.optional')}</span>
        </>
      )}
    </summary>
    <label className={css['over']} htmlFor={id}>
      {t('review.noteHint')}
    </label>
    <textarea
      className={css['note']}
      id={id}
      rows={2}
      maxLength={500}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  </details>
)
