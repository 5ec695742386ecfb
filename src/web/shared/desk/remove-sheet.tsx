import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from './t.ts'
import css from './second-factor.module.css'

export type Removed = { readonly id: string; readonly name: string } | 'app'

interface RemoveSheetProps {
  readonly what: Removed
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asks once more before a factor goes. */
export const RemoveSheet = ({ what, onClose, onDone }: RemoveSheetProps) => {
  const name = what === 'app' ? t('security.app') : what.name
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      await fresh(() => (what === 'app' ? call('removeTotp') : call('removePasskey', { params: { id: what.id } })))
      onDone()
    },
  })
  return (
    <Sheet open title={t('security.removeOf', { name })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('desk.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <p>{t('security.removeMeans')}</p>
        <div className={css['buttons']}>
          <Button look="second" onClick={onClose}>
            {t('security.keep')}
          </Button>
          <Button type="submit" look="refuse" busy={form.isBusy}>
            {t('security.remove')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
