import { lazy, Suspense } from 'react'
import { moreTexts, type Catalogues } from '#web/shared/i18n/language.ts'

export interface ConsentsProps {
  readonly forChild: boolean
  readonly hotline: string
}

const CONSENT: Catalogues = {
  vi: async () => (await import('#texts/vi/unit-consent.ts')).unitConsent,
  en: async () => (await import('#texts/en/unit-consent.ts')).unitConsent,
}
const Nothing: (props: ConsentsProps) => null = () => null
const Consents = lazy(async () => {
  try {
    const [panel] = await Promise.all([import('./consents.tsx'), moreTexts(CONSENT)])
    return { default: panel.Consents }
  } catch {
    // Without network the page goes on without it.
    return { default: Nothing }
  }
})

/** Fetched with its words when a dossier is shown, not with the page. */
export const LazyConsents = (props: ConsentsProps) => (
  <Suspense fallback={null}>
    <Consents {...props} />
  </Suspense>
)
