import { lazy, Suspense, type ComponentProps } from 'react'

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }))

/** The encoder is fetched when a code is to be drawn, not with the page. */
export const LazyQrCode = (props: ComponentProps<typeof QrCode>) => (
  <Suspense fallback={null}>
    <QrCode {...props} />
  </Suspense>
)
