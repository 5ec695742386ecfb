import type { ReactNode } from 'react'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'
import { OwnCard, OwnChange, OwnChildren, OwnContributions, OwnDossiers, OwnNotices, OwnReports, OwnRequests } from './own-lines.tsx'
import css from './help.module.css'
import type { OwnState as Kind } from './screens.ts'

const LINES: Readonly<Record<Kind, () => ReactNode>> = {
  card: OwnCard,
  contributions: OwnContributions,
  inbox: OwnNotices,
  dossier: OwnDossiers,
  reports: OwnReports,
  change: OwnChange,
  children: OwnChildren,
  requests: OwnRequests,
}

/** What the record says about the person who asks, read like any page of theirs and shown here only; a guest is told to sign in. Dossiers
 *  of this device are told to guests too. */
export const OwnState = ({ kind }: { readonly kind: Kind }) => {
  const visitor = useVisitor()
  const Lines = LINES[kind]
  if (kind === 'dossier' || visitor.kind === 'person' || visitor.kind === 'offline') return <Lines />
  return visitor.kind === 'guest' ? (
    <p className={css['own']}>
      <AppLink href="/sign-in">{t('help.own.signIn')}</AppLink>
    </p>
  ) : null
}
