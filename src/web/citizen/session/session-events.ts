import { useEffect } from 'react'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { useVisitor } from './session.ts'

const STREAM = '/api/v1/sessions/current/events?for=25'

/** Hears at once when the session is over, as long as the page is in sight: of many tabs one listens. Why it is over is asked as always. */
export function useSessionEvents(): void {
  const visitor = useVisitor()
  /** The same as long as it is the same session. */
  const session = visitor.kind === 'person' ? visitor.session.expiresAt : undefined
  useEffect(() => {
    if (session === undefined || !('EventSource' in globalThis)) return
    let source: EventSource | undefined
    const look = () => void queryClient.refetchQueries({ queryKey: answerKey('getSession') })
    const close = () => {
      source?.close()
      source = undefined
    }
    const follow = () => {
      if (document.visibilityState !== 'visible') return close()
      if (source) return
      source = new EventSource(STREAM)
      source.addEventListener('look', look)
      source.addEventListener('ended', () => {
        close()
        look()
      })
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    // A page that the browser puts aside must not hold a connection.
    addEventListener('pagehide', close)
    addEventListener('pageshow', follow)
    return () => {
      close()
      document.removeEventListener('visibilitychange', follow)
      removeEventListener('pagehide', close)
      removeEventListener('pageshow', follow)
    }
  }, [session])
}
