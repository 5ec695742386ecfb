import { useSyncExternalStore } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { LazyQrCode } from './insurance-card/lazy-qr-code.tsx'
import css from './on-phone.module.css'
import { t } from './t.ts'

/** A computer, where a phone lies beside it; the width at which pages have two columns. */
const COMPUTER = '(min-width: 56rem)'
const watch = (listener: () => void): (() => void) => {
  const query = matchMedia(COMPUTER)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** On a computer: the address of the app as QR code, for the phone. A phone neither shows nor fetches it. */
export const OnPhone = () => (useSyncExternalStore(watch, () => matchMedia(COMPUTER).matches) ? <AddressQr /> : null)

const DAY_MS = 86_400_000
/** Empty modules around the code; readers need them. */
const QUIET = 3

/** A phone cannot open the address by which this computer calls itself. */
const isOnlyHere = (address: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/u.test(address)

const AddressQr = () => {
  const deployment = useAnswer('getDeployment', undefined, { staleTime: DAY_MS })
  if (deployment.isPending) return null
  // Without network it is most likely the address at which the app is open.
  const address = deployment.data?.address ?? location.origin
  return (
    <section className={css['phone']}>
      <Panel>
        <h2>{t('shell.phone.title')}</h2>
        <div className={css['both']}>
          <div className={css['code']}>
            <LazyQrCode text={address} label={t('shell.phone.label', { address })} quiet={QUIET} />
          </div>
          <div className={css['words']}>
            <p>{t('shell.phone.text')}</p>
            <p className="strong">{address}</p>
          </div>
        </div>
        {isOnlyHere(address) && (
          <Note kind="warn">
            <p>{t('shell.phone.onlyHere')}</p>
          </Note>
        )}
      </Panel>
    </section>
  )
}
