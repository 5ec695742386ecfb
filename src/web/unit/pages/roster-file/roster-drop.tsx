import { FileDrop } from '#web/shared/ui/file-drop.tsx'
import { t } from '../../t.ts'

interface RosterDropProps {
  /** No file has been looked at yet. */
  readonly isFirst: boolean
  /** Name of the file that is being read. */
  readonly reading: string | undefined
  readonly onChoose: (file: File) => void
}

/** Where the file of a roster is chosen, the first and any after it. */
export const RosterDrop = ({ isFirst, reading, onChoose }: RosterDropProps) => (
  <FileDrop
    id="roster-file"
    label={t(isFirst ? 'unitRoster.file.choose' : 'unitRoster.file.other')}
    more={t('unitRoster.file.drop')}
    accept=".xlsx,.csv,.txt,.xls"
    onChoose={onChoose}
  >
    {isFirst && <p className="muted small">{t('unitRoster.file.columns')}</p>}
    <p role="status">{reading !== undefined && t('unitRoster.file.reading', { name: reading })}</p>
  </FileDrop>
)
