import { Router } from 'wouter'
import { mount } from '#web/shared/mount.tsx'
import './console.css'
import { App } from './app.tsx'
import { watchActivity } from './session/activity.ts'
import { watchSession } from './session/session.ts'

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
