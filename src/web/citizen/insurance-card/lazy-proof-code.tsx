import { lazy, Suspense, type ComponentProps } from 'react'

const ProofCode = lazy(async () => ({ default: (await import('./proof-code.tsx')).ProofCode }))

/** What signs and packs is fetched when a signed code is to be shown. */
export const LazyProofCode = (props: ComponentProps<typeof ProofCode>) => (
  <Suspense fallback={null}>
    <ProofCode {...props} />
  </Suspense>
)
