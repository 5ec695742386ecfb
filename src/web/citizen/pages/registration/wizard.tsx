import { lazy, Suspense, type ReactNode } from 'react'
import { Redirect } from 'wouter'
import type { Step } from '#domain/registration/steps.ts'
import { Page } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import type { Journey } from './journey.ts'
import { photosMissing } from './photos-missing.ts'
import { redirectOf } from './progress.ts'
import { StepAgency } from './step-agency.tsx'
import { StepCode } from './step-code.tsx'
import { StepDetails } from './step-details.tsx'
import { StepPhotos } from './step-photos.tsx'
import { StepReview } from './step-review.tsx'
import { isClosed } from './use-registration.ts'
import { useWizard, type Wizard } from './wizard-state.ts'

/** Fetched when a dossier was sent or comes back: the first step needs neither. */
const SentPage = lazy(async () => ({ default: (await import('./sent-page.tsx')).SentPage }))
const CorrectPage = lazy(async () => ({ default: (await import('./correct-page.tsx')).CorrectPage }))

interface WizardPageProps {
  readonly step: Step | 'sent' | 'correct'
  readonly journey: Journey
  /** Leads to the declaration of another person, or to one that was begun with what this one had. */
  readonly onOther: (begun?: Promise<Journey>) => Promise<void>
}

/** The journey: shows the step of the address when it may be shown, or leads to the one that may. */
export const WizardPage = ({ step, journey, onOther }: WizardPageProps) => {
  const wizard = useWizard(journey)
  const { form, server } = wizard
  const { registration, problem } = server
  if (step === 'sent') {
    if (registration === undefined) return <Waiting problem={problem} onRetry={server.load} />
    if (registration.tracking === null) return <Redirect to="/register" replace />
    return (
      <Suspense fallback={<Waiting problem={undefined} onRetry={server.load} />}>
        <SentPage wizard={wizard} tracking={registration.tracking} onOther={onOther} />
      </Suspense>
    )
  }
  if (registration && isClosed(registration)) return <Redirect to="/register/sent" replace />
  if (!form.isReady) return <Waiting problem={undefined} onRetry={server.load} />
  if (step === 'correct' || wizard.toCorrect) return correctPage(step, wizard)
  // The first step needs nothing from the server: it can be filled in without network.
  if (step === 'details') return <StepDetails wizard={wizard} />
  if (registration === undefined) return <Waiting problem={problem} onRetry={server.load} />
  const other = redirectOf(step, wizard.open, wizard.codeIsOpen)
  return other ? <Redirect to={`/register/${other}`} replace /> : stepPage(step, wizard)
}

/** A returned dossier: the named items, the review, the code. */
const correctPage = (step: Step | 'correct', wizard: Wizard): ReactNode => {
  const { server, toCorrect, codeIsOpen } = wizard
  if (server.registration === undefined) return <Waiting problem={server.problem} onRetry={server.load} />
  if (!toCorrect) return <Redirect to={server.registration.tracking ? '/register/sent' : '/register'} replace />
  const isComplete = photosMissing(wizard, toCorrect).length === 0
  if (step === 'review' && isComplete) return <StepReview wizard={wizard} />
  if (step === 'code' && codeIsOpen && server.code) return <StepCode wizard={wizard} code={server.code} />
  if (step !== 'correct') return <Redirect to="/register/correct" replace />
  return (
    <Suspense fallback={<Waiting problem={undefined} onRetry={server.load} />}>
      <CorrectPage wizard={wizard} asked={toCorrect} />
    </Suspense>
  )
}

const stepPage = (step: Exclude<Step, 'details'>, wizard: Wizard): ReactNode => {
  switch (step) {
    case 'photos':
      return <StepPhotos wizard={wizard} />
    case 'agency':
      return <StepAgency wizard={wizard} />
    case 'review':
      return <StepReview wizard={wizard} />
    case 'code':
      return wizard.server.code && <StepCode wizard={wizard} code={wizard.server.code} />
  }
}

const Waiting = ({ problem, onRetry }: { readonly problem: unknown; readonly onRetry: () => Promise<void> }) => (
  <Page narrow>
    {problem === undefined ? <Skeleton blocks={[1, 2.5, 8, 8]} /> : <LoadError error={problem} onRetry={() => void onRetry()} />}
  </Page>
)
