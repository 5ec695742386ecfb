import { useEffect, type FormEvent, type ReactNode } from 'react'
import { barOf, previousStep, STEP_FIELDS, type Step } from '#domain/registration/steps.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary, type SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Dock, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Steps } from '#web/shared/ui/steps.tsx'
import { t } from '../../t.ts'
import { ExpiredNote } from './expired-note.tsx'
import { namedItem } from './field-names.ts'
import { noteStep } from './journey.ts'
import css from './registration.module.css'
import type { Wizard } from './wizard-state.ts'

const BARS = 4

interface StepFrameProps {
  readonly step: Step
  readonly wizard: Wizard
  readonly title: string
  readonly lead?: ReactNode
  /** What is wrong besides the fields of this step. */
  readonly more?: readonly SummaryItem[]
  /** Word of the main button. */
  readonly action: string
  readonly isBusy?: boolean
  readonly onAction: () => void
  readonly children: ReactNode
}

/** Bars, heading, time of saving, what must be corrected, content, and the buttons: fixed at the foot of a phone. */
export const StepFrame = ({ step, wizard, title, lead, more = [], action, isBusy = false, onAction, children }: StepFrameProps) => {
  const { form, journeyKey } = wizard
  useEffect(() => noteStep(journeyKey, step), [journeyKey, step])
  const before = previousStep(step)
  const items = [...more, ...form.summary.items.filter(({ id }) => STEP_FIELDS[step].some(field => field === id)).map(namedItem)]
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) onAction()
  }
  return (
    <Page narrow docked>
      <Steps step={barOf(step)} count={BARS} />
      <PageHeader title={title}>{lead}</PageHeader>
      <Saved at={form.savedAt} />
      <div className={items.length > 0 ? css['noteAbove'] : undefined}>
        <ErrorSummary items={items} focusRef={form.summary.focusRef} />
      </div>
      <ExpiredNote photos={wizard.photos} personalId={form.values.personalId} />
      <form noValidate onSubmit={onSubmit}>
        {children}
        <Dock>
          {before && (
            <Button look="second" onClick={() => wizard.go(before)}>
              {t('ui.back')}
            </Button>
          )}
          <Button type="submit" busy={isBusy}>
            {action}
          </Button>
        </Dock>
      </form>
    </Page>
  )
}

const Saved = ({ at }: { readonly at: number | undefined }) =>
  at === undefined ? null : (
    <p className={css['saved']}>
      <Icon name="check" size="s" />
      {t('registration.saved', { time: formatTime(at) })}
    </p>
  )
