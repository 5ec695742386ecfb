import type { ReactNode } from 'react'
import { t } from '../i18n/texts.ts'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import css from './field.module.css'

export interface FieldLook {
  /** Also the name of the field; the error summary links to it. */
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The sentence below the field, "Số CCCD phải đủ 12 chữ số. Bạn đã nhập 11." */
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
}

/** Ids that tie hint and error to the control. */
export const describedBy = ({ id, hint, error }: Pick<FieldLook, 'id' | 'hint' | 'error'>): string | undefined =>
  cx(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined

/** The sentence below a wrong control. */
export const FieldError = ({ id, error }: { readonly id: string; readonly error?: string | undefined }) =>
  error === undefined ? null : (
    <span className={css['error']} id={`${id}-error`}>
      <Icon name="warning" size="s" />
      <span>{error}</span>
    </span>
  )

/** Label above, hint between label and control, error below. Wraps any one control whose id is `id`. */
export const Field = ({ id, label, hint, error, optional = false, children }: FieldLook & { readonly children: ReactNode }) => (
  <div className={css['field']}>
    <label className={css['label']} htmlFor={id}>
      {label} {optional && <span className={css['optional']}>{t('ui.optional')}</span>}
    </label>
    {hint !== undefined && (
      <span className={css['hint']} id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {children}
    <FieldError id={id} error={error} />
  </div>
)

/** Several controls under one question (fieldset with legend): day, month and year, or radio buttons. */
export const FieldGroup = ({ id, label, hint, error, optional = false, children }: FieldLook & { readonly children: ReactNode }) => (
  <fieldset className={css['group']} id={id} tabIndex={-1} aria-describedby={describedBy({ id, hint, error })}>
    <legend className={css['label']}>
      {label} {optional && <span className={css['optional']}>{t('ui.optional')}</span>}
    </legend>
    {hint !== undefined && (
      <span className={css['hint']} id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {children}
    <FieldError id={id} error={error} />
  </fieldset>
)

/** Puts fields beside each other where there is room. */
export const FieldPair = ({ children }: { readonly children: ReactNode }) => <div className={css['pair']}>{children}</div>
