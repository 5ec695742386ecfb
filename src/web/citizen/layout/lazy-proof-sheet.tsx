import { lazy, Suspense } from 'react'
import { moreTexts } from '#web/shared/i18n/language.ts'
import { useProofWanted } from '#web/shared/session/fresh.ts'

const ProofSheet = lazy(async () => {
  const [{ ProofSheet: component }] = await Promise.all([
    import('../session/proof-sheet.tsx'),
    moreTexts({
      vi: async () => (await import('#texts/vi/one-time-code.ts')).oneTimeCode,
      en: async () => (await import('#texts/en/one-time-code.ts')).oneTimeCode,
    }),
  ])
  return { default: component }
})

/** Comes over the page when a call needs a fresh proof; fetched only then. */
export const LazyProofSheet = () => (useProofWanted() ? <Suspense fallback={null}>{<ProofSheet />}</Suspense> : null)
