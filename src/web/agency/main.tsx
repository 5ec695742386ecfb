import { Router } from 'wouter'
import { mount } from '#web/shared/mount.tsx'
import '#web/shared/desk/console.css'
import { App } from './app.tsx'
import { watchActivity } from '#web/shared/desk/activity.ts'
import { watchSession } from '#web/shared/desk/session.ts'

watchSession()
watchActivity()
await mount(
  { vi: async () => (await import('#texts/vi/agency.ts')).agency, en: async () => (await import('#texts/en/agency.ts')).agency },
  () => (
    <Router base="/agency">
      <App />
    </Router>
  ),
)
