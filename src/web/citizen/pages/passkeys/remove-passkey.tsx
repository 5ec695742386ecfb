import type { OwnPasskeys } from '#contract/passkeys.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'

interface RemovePasskeyProps {
  readonly passkey: OwnPasskeys[number]
  readonly onClose: () => void
  readonly onDone: (left: OwnPasskeys) => void
}

/** Asks once more before a device loses this way in. */
export const RemovePasskey = ({ passkey: { id, name }, onClose, onDone }: RemovePasskeyProps) => {
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => onDone(await fresh(() => call('removeOwnPasskey', { params: { id } }))),
  })
  return (
    <Sheet open title={t('passkeys.removeOf', { name })} onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.submit}>
        <RefusalNote problem={form.problem} hotline={HOTLINE} />
        <p>{t('passkeys.removeMeans')}</p>
        <Button type="submit" look="refuse" wide busy={form.isBusy}>
          {t('passkeys.remove')}
        </Button>
        <Button look="second" wide onClick={onClose}>
          {t('passkeys.keep')}
        </Button>
      </form>
    </Sheet>
  )
}
