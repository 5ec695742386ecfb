import type { Session } from '#contract/accounts.ts'
import { hasPasskeys } from '#web/shared/session/passkey.ts'
import { t } from '../t.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { proveByPasskey } from './passkey.ts'

/** Fingerprint, face or PIN in place of the code; nothing where the browser cannot ask for it. */
export const ProveByPasskey = ({ onProven }: { readonly onProven: (session: Session) => Promise<void> | void }) =>
  hasPasskeys() ? (
    <PasskeyButton work={proveByPasskey} onDone={onProven}>
      {t('accounts.passkey.prove')}
    </PasskeyButton>
  ) : null
