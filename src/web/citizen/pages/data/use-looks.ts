import { useState } from 'react'
import type { Look, LookPage } from '#contract/access.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'

/** A look shows within a second, as long as the page is in sight. */
const EACH_MS = 900

/** The looks at the own data, or at a child's: the newest are asked for again and again, older ones by a press. */
export function useLooks(childId: string | undefined) {
  const live = { staleTime: 0, refetchInterval: EACH_MS } as const
  const own = useAnswer('listOwnLooks', { query: {} }, { ...live, enabled: childId === undefined })
  const child = useAnswer('listChildLooks', { params: { childId: childId ?? '' }, query: {} }, { ...live, enabled: childId !== undefined })
  const newest = childId === undefined ? own : child
  const [older, setOlder] = useState<readonly LookPage[]>([])
  const [isBusy, setBusy] = useState(false)
  const last = older.at(-1) ?? newest.data
  const next = last?.next ?? null
  const more = async () => {
    if (next === null) return
    setBusy(true)
    try {
      const query = { before: next }
      const page = await (childId === undefined ? call('listOwnLooks', { query }) : call('listChildLooks', { params: { childId }, query }))
      setOlder(pages => [...pages, page])
    } finally {
      setBusy(false)
    }
  }
  return { newest, looks: unique([newest.data, ...older]), hasMore: next !== null, isBusy, more }
}

/** New ones push the newest page on: what stands on two pages is shown once. */
function unique(pages: readonly (LookPage | undefined)[]): readonly Look[] {
  const looks = new Map<string, Look>()
  for (const page of pages) for (const look of page?.items ?? []) looks.set(look.id, look)
  return [...looks.values()]
}
