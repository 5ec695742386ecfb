import { useState, type DragEvent } from 'react'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './roster-file.module.css'

interface FileDropProps {
  /** No file has been looked at yet. */
  readonly isFirst: boolean
  /** Name of the file that is being read. */
  readonly reading: string | undefined
  readonly onChoose: (file: File) => void
}

/** A file chosen by mouse, keyboard or touch, or dropped here. The same file may be chosen again after it was corrected. */
export const FileDrop = ({ isFirst, reading, onChoose }: FileDropProps) => {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onChoose(file)
  }
  return (
    <div
      className={cx(css['drop'], isOver && css['over'])}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={css['choose']} htmlFor="roster-file">
        <Icon name="document" size="l" />
        <strong>{t(isFirst ? 'unitRoster.file.choose' : 'unitRoster.file.other')}</strong>
        <span className="muted small">{t('unitRoster.file.drop')}</span>
        <input
          id="roster-file"
          className="spoken"
          type="file"
          accept=".xlsx,.csv,.txt,.xls"
          onChange={event => {
            const input = event.currentTarget
            const file = input.files?.[0]
            input.value = ''
            if (file) onChoose(file)
          }}
        />
      </label>
      {isFirst && <p className="muted small">{t('unitRoster.file.columns')}</p>}
      <p role="status">{reading !== undefined && t('unitRoster.file.reading', { name: reading })}</p>
    </div>
  )
}
