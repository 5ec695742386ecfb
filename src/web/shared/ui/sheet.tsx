import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { t } from '../i18n/texts.ts'
import { Icon } from './icon.tsx'
import { useBackCloses } from './use-back-closes.ts'
import css from './sheet.module.css'

interface SheetProps {
  readonly open: boolean
  readonly title: string
  /** ✕, Escape, a press beside the sheet and the browser's Back. */
  readonly onClose: () => void
  /** Console only: a broad dialog for pictures. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A detail or a question over the page: rises from the bottom on the phone, stands in the middle on a computer.
 *  The native dialog keeps the focus inside and gives it back to the opener. */
export const Sheet = ({ open, title, onClose, wide = false, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<Element | null>(null)
  useBackCloses(open, onClose)
  // Before the next frame: a sheet that closes is never seen empty.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) {
      opener.current = document.activeElement
      element.showModal()
    }
    if (!open && element.open) {
      element.close()
      if (opener.current instanceof HTMLElement) opener.current.focus()
    }
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={wide ? `${css['sheet'] ?? ''} ${css['wide'] ?? ''}` : css['sheet']}
      aria-label={title}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onClick={event => {
        if (event.target === dialog.current) onClose()
      }}
    >
      {open && (
        <div className={css['inside']}>
          <div className={css['head']}>
            <h2>{title}</h2>
            <button type="button" className={css['close']} onClick={onClose} aria-label={t('ui.close')}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}

/** The buttons at the end of a sheet of a console. */
export const SheetActions = ({ children }: { readonly children: ReactNode }) => <div className={css['actions']}>{children}</div>
