import { useState } from 'react'
import { good, wrong } from '#domain/kernel/field.ts'
import type { Answer } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { PasskeyStopped } from '#web/shared/session/passkey.ts'
import { addPasskey } from './passkey.ts'
import { t } from './t.ts'

/** A name, then the device asks. */
export const AddPasskey = ({ onDone }: { readonly onDone: (answer: Answer<'addPasskey'>) => void }) => {
  const [isStopped, setStopped] = useState(false)
  const form = useForm({
    initial: { keyName: t('factor.passkeyDefault') },
    rules: { keyName: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('factor.passkeyName'),
    send: async ({ keyName }) => {
      setStopped(false)
      try {
        onDone(await fresh(() => addPasskey(keyName)))
      } catch (problem) {
        if (!(problem instanceof PasskeyStopped)) throw problem
        setStopped(true)
      }
    },
  })
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      {(isStopped || form.problem) && (
        <Note kind="err" title={t('factor.refused')} live="assertive">
          {form.problem ? problemText(form.problem) : t('factor.passkeyStopped')}
        </Note>
      )}
      <TextField
        {...form.field('keyName')}
        label={t('factor.passkeyName')}
        hint={t('factor.passkeyNameHint')}
        autoComplete="off"
        maxLength={60}
      />
      <Button type="submit" icon="fingerprint" wide busy={form.isBusy}>
        {t('factor.makePasskey')}
      </Button>
    </form>
  )
}
