import type { ReactNode } from 'react'
import { EmailText } from './email-text.tsx'
import css from './key-value.module.css'

interface KeyValueProps {
  readonly rows: readonly { readonly label: string; readonly value: ReactNode }[]
}

/** Names and values of one thing, as on a form: label left, value right. */
export const KeyValue = ({ rows }: KeyValueProps) => (
  <dl className={css['list']}>
    {rows.map(({ label, value }) => (
      <div key={label} className={css['row']}>
        <dt>{label}</dt>
        <dd>{typeof value === 'string' ? <EmailText>{value}</EmailText> : value}</dd>
      </div>
    ))}
  </dl>
)
