import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import css from './tabs.module.css'

interface Tab<T extends string = string> {
  readonly key: T
  readonly label: ReactNode
  /** The long form for screen readers where the label is an abbreviation. */
  readonly spoken?: string | undefined
}

interface TabsProps<T extends string> {
  readonly id: string
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly value: T
  readonly onChange: (key: T) => void
  /** The panel of the chosen tab. */
  readonly children: ReactNode
}

/** What is seen is part of what is spoken: who steers by voice says what stands on the tab. */
const spokenOf = ({ label, spoken }: Tab): string | undefined =>
  spoken === undefined || typeof label !== 'string' || spoken.includes(label) ? spoken : `${spoken}, ${label}`

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Two to four views of one thing. Arrow keys, Home and End move; the panel is labelled by its tab. */
export const Tabs = <T extends string>({ id, label, tabs, value, onChange, children }: TabsProps<T>) => {
  const strip = useRef<HTMLDivElement>(null)
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length]
    if (!tab) return
    onChange(tab.key)
    strip.current?.querySelector<HTMLElement>(`#${id}-tab-${tab.key}`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key]
    const at = tabs.findIndex(tab => tab.key === value)
    if (step !== undefined) choose(at + step)
    else if (event.key === 'Home') choose(0)
    else if (event.key === 'End') choose(-1)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={css['strip']} role="tablist" aria-label={label} ref={strip} onKeyDown={onKeyDown}>
        {tabs.map(tab => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.key}`}
            aria-selected={tab.key === value}
            aria-controls={`${id}-panel`}
            aria-label={spokenOf(tab)}
            tabIndex={tab.key === value ? 0 : -1}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className={css['panel']} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${value}`} tabIndex={0}>
        {children}
      </div>
    </>
  )
}
