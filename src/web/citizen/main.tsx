import { mount } from '#web/shared/mount.tsx'
import { App } from './app.tsx'
import { isPersonal } from './routes.tsx'
import { startServiceWorker } from './pwa/service-worker.ts'
import { finishForgetting, watchSession } from './session/session.ts'

watchSession(isPersonal)
await finishForgetting()
await mount({ vi: async () => (await import('#texts/vi/app.ts')).app, en: async () => (await import('#texts/en/app.ts')).app }, () => (
  <App />
))
startServiceWorker()
