import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { photoName } from './photo-name.ts'
import css from './registration.module.css'
import type { Photos } from './use-photos.ts'

interface ExpiredNoteProps {
  readonly photos: Photos
  readonly personalId: string
}

/** The server's part had expired and was begun anew: says what is still there and which photos are not. */
export const ExpiredNote = ({ photos, personalId }: ExpiredNoteProps) =>
  photos.wasRenewed ? (
    <div className={css['noteAbove']}>
      <Note kind="warn" title={t('registration.expired.title')} live="polite">
        <p>
          {t('registration.expired.text')}{' '}
          {photos.lost.length > 0 &&
            t('registration.expired.photos', { photos: photos.lost.map(kind => photoName(kind, personalId)).join(', ') })}
        </p>
      </Note>
    </div>
  ) : null
