import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from './t.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import css from './second-factor.module.css'

interface RenewSheetProps {
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ten new recovery codes, after saying that those before end; one sheet for both, so that Back closes it once. */
export const RenewSheet = ({ onClose, onDone }: RenewSheetProps) => {
  const [codes, setCodes] = useState<readonly string[]>()
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => setCodes((await fresh(() => call('renewRecoveryCodes'))).recoveryCodes),
  })
  if (codes)
    return (
      <Sheet open title={t('factor.codes')} onClose={onDone}>
        <p>{t('factor.codesLead')}</p>
        <RecoveryCodes codes={codes} onKept={onDone} />
      </Sheet>
    )
  return (
    <Sheet open title={t('security.renew')} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('desk.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <p>{t('security.renewMeans')}</p>
        <div className={css['buttons']}>
          <Button look="second" onClick={onClose}>
            {t('security.keep')}
          </Button>
          <Button type="submit" busy={form.isBusy}>
            {t('security.renew')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
