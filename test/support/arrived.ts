import type pg from 'pg'
import { expect, vi } from 'vitest'

/** Waits until every message about something has arrived: what is still on its way changes its state by itself. */
export const arrived = (owner: pg.Pool, subjectId: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const states = 'select distinct state from notification_message where subject_id = $1'
      expect((await owner.query(states, [subjectId])).rows).toEqual([{ state: 'delivered' }])
    },
    { timeout: 40_000, interval: 50 },
  )
