import { useEffect } from 'react'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { NEWS_MESSAGE } from '../pwa/notifications.ts'
import { turnedOn } from '../push/turned-on.ts'
import { useVisitor } from '../session/session.ts'
import { t } from '../t.ts'

/** The way to the inbox with the number of what was not opened yet; for who is signed in. */
export const Bell = () => {
  const { kind } = useVisitor()
  useNews()
  useRenewal(kind === 'person')
  const { data } = useAnswer('countUnreadNotices', undefined, { enabled: kind === 'person', retry: false })
  if (kind !== 'person' && kind !== 'offline') return null
  const unread = data?.unread ?? 0
  return (
    <AppLink
      className="app-tool app-bell"
      href="/inbox"
      aria-label={unread > 0 ? t('shell.inbox.unread', { count: shown(unread) }) : t('shell.inbox')}
    >
      <Icon name="bell" />
      {unread > 0 && <span className="app-count num">{shown(unread)}</span>}
    </AppLink>
  )
}

/** The server counts up to a hundred. */
const shown = (unread: number): string => (unread > 99 ? '99+' : String(unread))

let isRenewed = false

/** Once each time the app is opened: a browser may have changed the address of this device, the server its key. */
function useRenewal(isSignedIn: boolean): void {
  useEffect(() => {
    if (isRenewed || !isSignedIn || !turnedOn().includes('account')) return
    isRenewed = true
    void import('../push/push-device.ts').then(({ pushState }) => pushState('account')).catch(() => undefined)
  }, [isSignedIn])
}

/** A notification came in while the app is open. */
function useNews(): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const listen = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== NEWS_MESSAGE) return
      for (const id of ['countUnreadNotices', 'listNotices'] as const) void queryClient.invalidateQueries({ queryKey: answerKey(id) })
    }
    navigator.serviceWorker.addEventListener('message', listen)
    return () => navigator.serviceWorker.removeEventListener('message', listen)
  }, [])
}
