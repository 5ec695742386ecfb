import { Router } from 'wouter'
import { mount } from '#web/shared/mount.tsx'
import { App } from './app.tsx'

await mount(
  { vi: async () => (await import('#texts/vi/agency.ts')).agency, en: async () => (await import('#texts/en/agency.ts')).agency },
  () => (
    <Router base="/agency">
      <App />
    </Router>
  ),
)
