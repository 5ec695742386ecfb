import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'

/** Who can read this book. */
export const OnlyNote = ({ isChild }: { readonly isChild: boolean }) => (
  <Note icon="lock">
    <p>{t(isChild ? 'visits.only.child' : 'visits.only.own')}</p>
  </Note>
)
