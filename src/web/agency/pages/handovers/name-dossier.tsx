import type { HandoverInFull, HandoverRow, HandoverSheet } from '#contract/handovers.ts'
import { caseNo } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './handovers.module.css'

interface NameDossierProps {
  readonly list: Pick<HandoverRow, 'id' | 'version'>
  readonly sheet: HandoverSheet
  readonly onChange: (list: HandoverInFull) => void
}

/** Takes the dossier number that the member has written on a sheet printed without one; the answer shows whose dossier it is. */
export const NameDossier = ({ list: { id, version }, sheet: { number, name, dossier }, onChange }: NameDossierProps) => {
  const send = (no: string | null) =>
    call('nameSheetDossier', { params: { id, number: String(number) }, body: { version, caseNo: no } }).then(onChange)
  const form = useForm({
    initial: { caseNo: '' },
    rules: { caseNo },
    labelOf: () => t('handovers.caseNo', { name }),
    send: values => send(values.caseNo),
  })
  const undo = useForm({ initial: {}, rules: {}, send: () => send(null) })
  const problem = form.problem ?? undo.problem
  return (
    <form className={css['name']} noValidate onSubmit={form.submit}>
      <TextField
        {...form.field('caseNo')}
        id={`case-no-${number}`}
        label={t('handovers.caseNo', { name })}
        hint={t('handovers.caseNoHint')}
        autoComplete="off"
        maxLength={40}
      />
      <div className={css['tags']}>
        <Button type="submit" small look="second" busy={form.isBusy} label={`${t('handovers.nameDossier')}: ${name}`}>
          {t('handovers.nameDossier')}
        </Button>
        {dossier && (
          <Button small look="quiet" busy={undo.isBusy} onClick={() => undo.submit()} label={`${t('handovers.unnameDossier')}: ${name}`}>
            {t('handovers.unnameDossier')}
          </Button>
        )}
      </div>
      {problem && (
        <Note kind="err" title={t('handovers.notNamed')} live="assertive">
          {problemText(problem)}
        </Note>
      )}
    </form>
  )
}
