import { Router } from 'wouter'
import { watchActivity } from '#web/shared/desk/activity.ts'
import '#web/shared/desk/console.css'
import { watchSession } from '#web/shared/desk/session.ts'
import { mount } from '#web/shared/mount.tsx'
import { App } from './app.tsx'

watchSession()
watchActivity()
await mount({ vi: async () => (await import('#texts/vi/unit.ts')).unit, en: async () => (await import('#texts/en/unit.ts')).unit }, () => (
  <Router base="/unit">
    <App />
  </Router>
))
