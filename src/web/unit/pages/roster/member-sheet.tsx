import type { UnitMember } from '#contract/unit-roster.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { MemberFields, memberLabel, memberRules, type MemberValues } from './member-fields.tsx'
import css from './roster.module.css'

interface MemberSheetProps {
  readonly member: UnitMember
  readonly groups: readonly string[]
  readonly onClose: () => void
  readonly onDone: (words: string) => void
  /** Somebody else has changed the member meanwhile. */
  readonly onOld: () => void
  readonly onEnd: () => void
}

/** What the roster holds of a member, to be changed by hand. */
export const MemberSheet = ({ member, groups, onClose, onDone, onOld, onEnd }: MemberSheetProps) => {
  const { id, version, group, fullName, socialInsuranceNo, phone, email, reference } = member
  const form = useForm<MemberValues>({
    initial: { fullName, socialInsuranceNo, group: group.name, phone, email, reference },
    rules: memberRules,
    labelOf: memberLabel,
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
        <MemberFields form={form} groups={groups} />
        <SheetActions>
          <Button look="refuse" onClick={onEnd}>
            {t('unitRoster.end')}
          </Button>
          <Button type="submit" busy={form.isBusy}>
            {t('unitRoster.save')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
