import type { ScanSource } from '#domain/registration/scanned.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../../t.ts'
import { SCAN_FIELDS, type Filled } from './fill.ts'

export interface Outcome {
  readonly source: ScanSource
  readonly filled: Filled
}

/** What a scan has filled, in one sentence. */
export const ScanOutcome = ({ outcome: { source, filled } }: { readonly outcome: Outcome }) => {
  const names = SCAN_FIELDS.filter(field => filled[field] !== undefined).map(field => t(`registration.scan.field.${field}`))
  const fields = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names)
  return (
    <Note kind="ok" title={t(`registration.scan.done.${source}`)}>
      <p>{names.length > 0 ? t('registration.scan.filled', { fields }) : t('registration.scan.filledNothing')}</p>
    </Note>
  )
}
