import { t } from '../../t.ts'
import css from './registration.module.css'

/** Label of a field that must be filled: a red star to see, a word to hear. */
export const Required = ({ children }: { readonly children: string }) => (
  <>
    {children}{' '}
    <span className={css['star']} aria-hidden="true">
      *
    </span>
    <span className="spoken">{t('registration.required')}</span>
  </>
)
