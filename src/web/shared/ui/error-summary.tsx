import type { Ref } from 'react'
import { t } from '../i18n/texts.ts'
import { Icon } from './icon.tsx'
import css from './error-summary.module.css'

export interface SummaryItem {
  /** Id of the field to go to. */
  readonly id: string
  readonly text: string
}

interface ErrorSummaryProps {
  readonly items: readonly SummaryItem[]
  /** `useForm().summary` gives it; it takes focus after a failed send. */
  readonly focusRef: Ref<HTMLDivElement>
}

const goTo = (id: string): void => {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** What must be corrected before sending, at the top of the form, with the same words as at each field. Shows nothing when all is well. */
export const ErrorSummary = ({ items, focusRef }: ErrorSummaryProps) =>
  items.length === 0 ? null : (
    <div className={css['summary']} ref={focusRef} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 className={css['title']} id="error-summary">
        <Icon name="warning" />
        {items.length === 1 ? t('ui.errorCountOne') : t('ui.errorCount', { count: items.length })}
      </h2>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault()
                goTo(id)
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
