import type { UnitMember } from '#contract/unit-roster.ts'
import { memberField } from '#domain/units/roster-cell.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './roster.module.css'

interface MemberSheetProps {
  readonly member: UnitMember
  readonly onClose: () => void
  readonly onDone: (words: string) => void
  /** Somebody else has changed the member meanwhile. */
  readonly onOld: () => void
  readonly onEnd: () => void
}

/** What the roster holds of a member, to be changed by hand. */
export const MemberSheet = ({ member, onClose, onDone, onOld, onEnd }: MemberSheetProps) => {
  const { id, version, group, fullName, socialInsuranceNo, phone, email, reference } = member
  const form = useForm({
    initial: { fullName, socialInsuranceNo, group: group.name, phone, email, reference },
    rules: {
      fullName: memberField('fullName'),
      socialInsuranceNo: memberField('socialInsuranceNo'),
      group: memberField('group'),
      phone: memberField('phone'),
      email: memberField('email'),
      reference: memberField('reference'),
    },
    labelOf: name => t(`unitRoster.column.${name}`),
    send: async values => {
      try {
        const changed = await call('changeMember', { params: { id }, body: { ...values, version } })
        onDone(t('unitRoster.saved', { name: changed.fullName }))
      } catch (problem) {
        if (isProblem(problem, 'MEMBER_CHANGED', 'NOT_FOUND')) onOld()
        throw problem
      }
    },
  })
  return (
    <Sheet open title={t('unitRoster.changeOf', { name: fullName })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('unitRoster.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <ErrorSummary {...form.summary} />
        <TextField {...form.field('fullName')} label={t('unitRoster.column.fullName')} autoComplete="off" />
        <TextField
          {...form.field('socialInsuranceNo')}
          label={t('unitRoster.column.socialInsuranceNo')}
          autoComplete="off"
          inputMode="numeric"
          figures
        />
        <TextField {...form.field('group')} label={t('unitRoster.column.group')} autoComplete="off" />
        <TextField {...form.field('phone')} label={t('unitRoster.column.phone')} autoComplete="off" type="tel" inputMode="tel" optional />
        <TextField
          {...form.field('email')}
          label={t('unitRoster.column.email')}
          autoComplete="off"
          type="email"
          inputMode="email"
          optional
        />
        <TextField {...form.field('reference')} label={t('unitRoster.column.reference')} autoComplete="off" optional />
        <div className={css['actions']}>
          <Button look="refuse" onClick={onEnd}>
            {t('unitRoster.end')}
          </Button>
          <Button type="submit" busy={form.isBusy}>
            {t('unitRoster.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
