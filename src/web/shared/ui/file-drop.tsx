import { useState, type DragEvent, type ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './file-drop.module.css'
import { Icon } from './icon.tsx'

interface FileDropProps {
  readonly id: string
  readonly label: string
  /** That a file may be dropped, and of which kinds. */
  readonly more: string
  /** Kinds that the browser offers: ".csv,.xlsx". */
  readonly accept: string
  /** Ids of what is said below about the last file. */
  readonly describedBy?: string | undefined
  readonly onChoose: (file: File) => void
  /** What stands below: why the last one was not taken, which one is being read. */
  readonly children: ReactNode
}

/** A file chosen by mouse, keyboard or touch, or dropped here. The same one may be chosen again after it was mended. */
export const FileDrop = ({ id, label, more, accept, describedBy, onChoose, children }: FileDropProps) => {
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
      <label className={css['choose']} htmlFor={id}>
        <Icon name="document" size="l" />
        <strong>{label}</strong>
        <span className="muted small">{more}</span>
        <input
          id={id}
          className="spoken"
          type="file"
          accept={accept}
          aria-describedby={describedBy}
          onChange={event => {
            const input = event.currentTarget
            const file = input.files?.[0]
            input.value = ''
            if (file) onChoose(file)
          }}
        />
      </label>
      {children}
    </div>
  )
}
