import { useAnswer } from '#web/shared/api/query.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { useKept } from './insurance-card/use-kept.ts'
import { useVisitor } from './session/session.ts'
import { t } from './t.ts'
import css from './whose-record.module.css'

const ADDRESSES = {
  card: { own: '/card', of: (id: string) => `/children/${id}` },
  contributions: { own: '/contributions', of: (id: string) => `/children/${id}/contributions` },
  benefits: { own: '/benefits', of: (id: string) => `/children/${id}/benefits` },
  visits: { own: '/visits', of: (id: string) => `/children/${id}/visits` },
  reports: { own: '/reports', of: (id: string) => `/children/${id}/reports` },
  access: { own: '/data/access', of: (id: string) => `/data/access/${id}` },
} as const

interface WhoseRecordProps {
  /** Undefined for the own record. */
  readonly childId: string | undefined
  /** The same page of another person. */
  readonly page: keyof typeof ADDRESSES
}

/** Whose record this page shows, and the way to the same page of the others; without network to those that this device keeps. Nothing for
 *  who has no child here. */
export const WhoseRecord = ({ childId, page }: WhoseRecordProps) => {
  const { data } = useAnswer('listChildren')
  const { people } = useKept()
  const visitor = useVisitor()
  const kept = page === 'card' ? people.map(({ holder, fullName }) => ({ id: holder, fullName })) : []
  const children = data ?? kept.filter(({ id }) => id !== 'own')
  if (children.length === 0) return null
  const own = visitor.kind === 'person' ? visitor.session.fullName : (kept.find(({ id }) => id === 'own')?.fullName ?? '')
  return (
    <nav className={css['whose']} aria-label={t('family.whose')}>
      <span className={css['label']}>{t('family.whose')}</span>
      <ul>
        <Choice href={ADDRESSES[page].own} isShown={childId === undefined} text={t('family.me')} name={`${t('family.me')}, ${own}`} />
        {children.map(child => (
          <Choice
            key={child.id}
            href={ADDRESSES[page].of(child.id)}
            isShown={child.id === childId}
            text={calledName(child.fullName)}
            name={child.fullName}
          />
        ))}
      </ul>
    </nav>
  )
}

/** As people call each other: "Minh Khôi" of "Lê Ngô Minh Khôi". The whole name stands in the heading. */
const calledName = (fullName: string): string => fullName.split(' ').slice(-2).join(' ')

interface ChoiceProps {
  readonly href: string
  readonly isShown: boolean
  readonly text: string
  readonly name: string
}

const Choice = ({ href, isShown, text, name }: ChoiceProps) => (
  <li>
    <AppLink
      href={href}
      className={cx(css['choice'], isShown && css['shown'])}
      aria-label={name}
      aria-current={isShown ? 'true' : undefined}
    >
      {isShown && <Icon name="check" size="s" />}
      {text}
    </AppLink>
  </li>
)
