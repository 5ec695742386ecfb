import encodeQr from 'qr'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './help.module.css'

/** Empty modules around the code; readers need them. */
const QUIET = 3

/** One path of unit squares for the dark modules. */
const modulesPath = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')

/** A phone cannot open the address by which this computer calls itself. */
const isOnlyHere = (address: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/u.test(address)

/** The address of the app as QR code, for the phone that stands beside the computer. */
export const AddressQr = ({ address }: { readonly address: string }) => {
  const rows = encodeQr(address, 'raw', { border: QUIET })
  const side = rows.length
  return (
    <Panel>
      <h2>{t('help.install.qr')}</h2>
      <svg
        className={css['qr']}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('help.install.qrLabel', { address })}
      >
        <path d={modulesPath(rows)} />
      </svg>
      <p>{t('help.install.qrText')}</p>
      <p className="strong">{address}</p>
      {isOnlyHere(address) && (
        <Note kind="warn">
          <p>{t('help.install.onlyHere')}</p>
        </Note>
      )}
    </Panel>
  )
}
