import { lazy, Suspense } from 'react'
import { moreTexts, type Catalogues } from '#web/shared/i18n/language.ts'
import type { PushOf } from './push-device.ts'

interface LazyPushPanelProps {
  readonly of: PushOf
}

const PUSH: Catalogues = {
  vi: async () => (await import('#texts/vi/push.ts')).push,
  en: async () => (await import('#texts/en/push.ts')).push,
}
const Nothing: (props: LazyPushPanelProps) => null = () => null
const PushPanel = lazy(async () => {
  try {
    const [panel] = await Promise.all([import('./push-panel.tsx'), moreTexts(PUSH)])
    return { default: panel.PushPanel }
  } catch {
    // Without network the page goes on without it.
    return { default: Nothing }
  }
})

/** Fetched with its words when a page shows it, not with the page. */
export const LazyPushPanel = (props: LazyPushPanelProps) => (
  <Suspense fallback={null}>
    <PushPanel {...props} />
  </Suspense>
)
