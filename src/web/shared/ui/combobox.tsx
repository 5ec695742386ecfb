import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { fold } from '#domain/kernel/text.ts'
import { t } from '../i18n/texts.ts'
import css from './combobox.module.css'
import control from './control.module.css'
import { cx } from './cx.ts'
import { describedBy, Field, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'

interface ComboboxProps<T> extends FieldLook {
  /** In the order to be shown, nearest or likeliest first. `null` while they are loading. */
  readonly items: readonly T[] | null
  readonly keyOf: (item: T) => string
  /** What stands in the field once chosen. */
  readonly labelOf: (item: T) => string
  /** All words that find it, default the label; matched without diacritics, in any order. */
  readonly wordsOf?: ((item: T) => string) | undefined
  readonly renderItem?: ((item: T) => ReactNode) | undefined
  /** Key of the chosen item, or ''. */
  readonly value: string
  readonly onChange: (key: string, item: T | undefined) => void
  /** For lists that the server searches: told what is typed; then `items` are shown as they are. */
  readonly onSearch?: ((typed: string) => void) | undefined
  readonly limit?: number
  readonly disabled?: boolean
}

/** Choose one of many by typing a part of its name, with or without diacritics. Arrow keys, Enter, Escape; the count is spoken. */
export const Combobox = <T,>({
  items,
  keyOf,
  labelOf,
  wordsOf = labelOf,
  renderItem = labelOf,
  value,
  onChange,
  onSearch,
  limit = 30,
  disabled = false,
  ...look
}: ComboboxProps<T>) => {
  const { id } = look
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const chosen = items?.find(item => keyOf(item) === value)
  const words = fold(typed ?? '')
    .split(/\s+/u)
    .filter(Boolean)
  const matches = onSearch || words.length === 0 ? (items ?? []) : (items ?? []).filter(item => matchesAll(fold(wordsOf(item)), words))
  const hits = matches.slice(0, limit)
  const shown = isOpen && !disabled

  const pick = (item: T) => {
    onChange(keyOf(item), item)
    setTyped(null)
    setOpen(false)
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(to, hits.length - 1))
    setOpen(true)
    setActive(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active]
    if (event.key === 'ArrowDown') move(shown ? active + 1 : 0)
    else if (event.key === 'ArrowUp') move(active - 1)
    else if (event.key === 'Enter' && shown && hit !== undefined) pick(hit)
    else if (event.key === 'Escape' && shown) setOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <Field {...look}>
      <span className={control['wrap']}>
        <input
          className={cx(control['control'], css['input'])}
          id={id}
          name={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          value={typed ?? (chosen === undefined ? '' : labelOf(chosen))}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits[active] !== undefined ? `${id}-${active}` : undefined}
          aria-invalid={look.error !== undefined || undefined}
          aria-describedby={describedBy(look)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          onChange={event => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            setActive(0)
            onSearch?.(event.currentTarget.value)
            if (value !== '') onChange('', undefined)
          }}
        />
        <Icon name="down" className={control['chevron']} />
      </span>
      <ul
        className={css['list']}
        ref={list}
        role="listbox"
        id={`${id}-list`}
        aria-label={t('ui.choose')}
        hidden={!shown || hits.length === 0}
      >
        {shown &&
          hits.map((item, index) => (
            <li
              key={keyOf(item)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={event => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {renderItem(item)}
            </li>
          ))}
      </ul>
      {shown && items !== null && hits.length === 0 && <span className={css['none']}>{t('ui.resultsNone')}</span>}
      {shown && matches.length > hits.length && (
        <span className={css['none']}>{t('ui.resultsMore', { count: matches.length - hits.length })}</span>
      )}
      <span className="spoken" role="status">
        {shown && (items === null ? t('ui.loading') : t('ui.results', { count: hits.length }))}
      </span>
    </Field>
  )
}

const matchesAll = (text: string, words: readonly string[]): boolean => words.every(word => text.includes(word))
