import { t } from '../i18n/texts.ts'
import control from './control.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

interface SearchInputProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Id of the region that changes while typing. */
  readonly controls?: string | undefined
}

/** Words to look for, with a spoken label and a button that clears. */
export const SearchInput = ({ id, label, value, onChange, controls }: SearchInputProps) => (
  <div role="search">
    <label className="spoken" htmlFor={id}>
      {label}
    </label>
    <span className={control['wrap']}>
      <Icon name="search" className={control['lead']} />
      <input
        className={cx(control['control'], control['led'])}
        id={id}
        type="search"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-controls={controls}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
      {value !== '' && (
        <button type="button" className={control['affix']} aria-label={t('ui.clear')} onClick={() => onChange('')}>
          <Icon name="close" size="s" />
        </button>
      )}
    </span>
  </div>
)
