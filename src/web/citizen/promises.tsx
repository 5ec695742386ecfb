import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from './t.ts'

const PROMISES = ['shell.guest.card', 'shell.guest.months', 'shell.guest.track'] as const

/** What the app gives to who signs in, one line each. */
export const Promises = ({ className }: { readonly className?: string | undefined }) => (
  <ul className={className}>
    {PROMISES.map(key => (
      <li key={key}>
        <Icon name="check" />
        <span>{t(key)}</span>
      </li>
    ))}
  </ul>
)
