import { AppLink } from './app-link.tsx'
import css from './chip-links.module.css'
import { cx } from './cx.ts'

interface ChipLinksProps {
  /** What is chosen among: "Năm". */
  readonly label: string
  readonly chips: readonly { readonly key: string; readonly label: string; readonly href: string }[]
  /** Key of the one that is shown; null while it is not known. */
  readonly shown: string | null
}

/** Choices of what a list shows, each a place of its own, so that Back leads to the one before. */
export const ChipLinks = ({ label, chips, shown }: ChipLinksProps) => (
  <nav className={css['chips']} aria-label={label}>
    <ul>
      {chips.map(chip => (
        <li key={chip.key}>
          <AppLink
            href={chip.href}
            className={cx(css['chip'], chip.key === shown && css['shown'])}
            aria-current={chip.key === shown ? 'true' : undefined}
          >
            {chip.label}
          </AppLink>
        </li>
      ))}
    </ul>
  </nav>
)
