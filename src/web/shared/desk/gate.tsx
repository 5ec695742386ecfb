import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { ErrorBoundary } from '#web/shared/ui/error-boundary.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { ElsewherePage } from './elsewhere-page.tsx'
import { ForgottenPage } from './forgotten-page.tsx'
import { InvitationPage } from './invitation-page.tsx'
import { NewPasswordPage } from './new-password-page.tsx'
import { PasswordDuePage } from './password-due-page.tsx'
import { SecondStepPage } from './second-step-page.tsx'
import { useStaff } from './session.ts'
import { SetUpPage } from './set-up-page.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { t } from './t.ts'

interface GateProps {
  /** Whose console this is. */
  readonly of: 'agency' | 'unit'
  /** What stands under the form of the sign-in page. */
  readonly signInMore?: ReactNode
  readonly children: (staff: StaffSession) => ReactNode
}

/** The door of a console: whatever stands in the place of its pages until somebody who works there is signed in whole. */
export const Gate = ({ of, signInMore, children }: GateProps) => {
  const { data: staff, isError, error, refetch } = useStaff()
  const [place] = useLocation()
  if (place === '/invitation') return <InvitationPage />
  if (place === '/forgotten') return <ForgottenPage />
  if (place === '/new-password') return <NewPasswordPage />
  if (isError) return <LoadError error={error} onRetry={() => void refetch()} />
  if (staff === undefined) return <Skeleton blocks={[4, 30]} />
  if (staff === null) return <SignInPage more={signInMore} />
  if ((staff.role === 'coordinator') !== (of === 'unit')) return <ElsewherePage staff={staff} />
  if (staff.secondFactor === 'needed') return <SecondStepPage staff={staff} />
  if (staff.secondFactor === 'to_set_up') return <SetUpPage />
  if (staff.mustChangePassword) return <PasswordDuePage />
  return <>{children(staff)}</>
}

/** Keeps a broken page from taking the console with it. */
export const PageBoundary = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary title={t('desk.broken')} text={t('desk.brokenMore')} action={t('desk.reload')}>
    {children}
  </ErrorBoundary>
)
