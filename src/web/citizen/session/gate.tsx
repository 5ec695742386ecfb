import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { rememberPlace } from '#web/shared/session/session.ts'
import { Page } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { useVisitor, type Visitor } from './session.ts'

type Access = 'anybody' | 'person' | 'setup' | 'proving'

/** Where somebody has to go first; undefined when the page may be shown. */
const detour = (access: Access, { kind }: Visitor): string | undefined => {
  if (kind === 'setup' && (access === 'person' || access === 'proving')) return '/set-password'
  if (kind === 'proving' && (access === 'person' || access === 'setup')) return '/prove'
  if (kind === 'person' && (access === 'setup' || access === 'proving')) return '/'
  if (kind === 'guest' && access !== 'anybody') return '/sign-in?why=needed'
  return undefined
}

/** Shows a page only to those it is for; others are led to signing in and come back afterwards. */
export const Gate = ({ access, children }: { readonly access: Access; readonly children: ReactNode }) => {
  const visitor = useVisitor()
  const [, go] = useLocation()
  const to = detour(access, visitor)
  useEffect(() => {
    if (to === undefined) return
    if (access === 'person') rememberPlace(location.pathname + location.search + location.hash)
    go(to, { replace: true })
  }, [to])
  if (to === undefined && (visitor.kind !== 'unknown' || access === 'anybody')) return <>{children}</>
  return (
    <Page>
      <Skeleton blocks={[2, 12, 4]} />
    </Page>
  )
}
