import type { UnitMember } from '#contract/unit-roster.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { MemberFields, memberLabel, memberRules, type MemberValues } from './member-fields.tsx'
import css from './roster.module.css'

interface AddSheetProps {
  readonly initial: MemberValues
  readonly groups: readonly string[]
  /** Given what is typed so far, so that it is there again when the sheet is opened anew. */
  readonly onClose: (typed: MemberValues) => void
  readonly onDone: (member: UnitMember) => void
}

/** One more person on the roster, written by hand. */
export const AddSheet = ({ initial, groups, onClose, onDone }: AddSheetProps) => {
  const form = useForm<MemberValues>({
    initial,
    rules: memberRules,
    labelOf: memberLabel,
    send: async values => onDone(await call('addMember', { body: values })),
  })
  return (
    <Sheet open title={t('unitRoster.add')} onClose={() => onClose(form.values)}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        <MemberFields form={form} groups={groups} />
        <SheetActions>
          <Button look="second" onClick={() => onClose(form.values)}>
            {t('unitRoster.addNot')}
          </Button>
          <Button type="submit" busy={form.isBusy}>
            {t('unitRoster.addSave')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
