import type { RosterUpload } from '#contract/unit-roster.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { t } from '../t.ts'

/** When a roster was uploaded and by whom, then what it did. */
export const UploadWords = ({ upload: { at, by, added, changed, unchanged, ended, leftOut } }: { readonly upload: RosterUpload }) => (
  <>
    <span className="strong">{t('unitRoster.uploads.row', { time: formatInstant(at), by })}</span>{' '}
    <span className="muted">{t('unitRoster.appliedMore', { added, changed, unchanged, ended, leftOut })}</span>
  </>
)
