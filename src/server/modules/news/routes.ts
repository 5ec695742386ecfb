import type { news } from '#contract/news.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { getPreferences, setPreferences } from './preferences.ts'

export const newsRoutes: Handlers<typeof news> = {
  getNoticePreferences: call => call.transact(getPreferences),
  setNoticePreferences: (call, { body }) => call.transact(ctx => setPreferences(ctx, body)),
}
