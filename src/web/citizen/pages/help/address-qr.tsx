import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { QrCode } from '#web/shared/ui/qr-code.tsx'
import { t } from '../../t.ts'
import css from './help.module.css'

/** A phone cannot open the address by which this computer calls itself. */
const isOnlyHere = (address: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/u.test(address)

/** The address of the app as QR code, for the phone that stands beside the computer. */
export const AddressQr = ({ address }: { readonly address: string }) => (
  <Panel>
    <h2>{t('help.install.qr')}</h2>
    <QrCode className={css['qr']} text={address} label={t('help.install.qrLabel', { address })} />
    <p>{t('help.install.qrText')}</p>
    <p className="strong">{address}</p>
    {isOnlyHere(address) && (
      <Note kind="warn">
        <p>{t('help.install.onlyHere')}</p>
      </Note>
    )}
  </Panel>
)
