import { useState, type DragEvent } from 'react'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import css from './feeds.module.css'
import { t } from './t.ts'

interface FileDropProps {
  readonly label: string
  readonly onChoose: (file: File) => void
  /** Why the last one was not taken. */
  readonly refusal: string | undefined
}

/** A file chosen by mouse, keyboard or touch, or dropped here. The same one may be chosen again after it was mended. */
export const FileDrop = ({ label, onChoose, refusal }: FileDropProps) => {
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
      <label className={css['choose']} htmlFor="feed-file">
        <Icon name="document" size="l" />
        <strong>{label}</strong>
        <span className="muted small" id="feed-file-more">
          {t('feedPages.drop.more')}
        </span>
        <input
          id="feed-file"
          className="spoken"
          type="file"
          accept=".csv,.txt,.xlsx"
          aria-describedby="feed-file-refusal"
          onChange={event => {
            const input = event.currentTarget
            const file = input.files?.[0]
            input.value = ''
            if (file) onChoose(file)
          }}
        />
      </label>
      <p id="feed-file-refusal" role="alert" className={css['refusal']}>
        {refusal}
      </p>
    </div>
  )
}
