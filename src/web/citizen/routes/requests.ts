import { previousStep, STEPS } from '#domain/registration/steps.ts'
import { page, type AppRoute } from './route.ts'
import { CHANGES, REGISTRATION, INVITATION, VERIFY, VERIFY_CARD, VERIFY_TRANSCRIPT, SUPPORT, FEEDBACK } from './texts.ts'

/** The step before the one of the address, so that both ways back on the screen lead to the same place. */
const beforeStep = (path: string): string => {
  const step = STEPS.find(name => path === `/register/${name}`)
  const before = step && previousStep(step)
  if (before) return `/register/${before}`
  if (path === '/register/correct') return '/register/sent'
  return step ? '/register' : '/'
}

/** What needs no account: registering, following a dossier, checking a paper, asking for help. */
export const REQUEST_ROUTES: readonly AppRoute[] = [
  {
    path: '/register/:step?',
    page: page(async () => (await import('../pages/registration/registration-page.tsx')).RegistrationPage, REGISTRATION),
    title: 'shell.title.register',
    access: 'anybody',
    frame: 'form',
    parent: beforeStep,
  },
  {
    path: '/m/:token',
    page: page(async () => (await import('../pages/invitation/invitation-page.tsx')).InvitationPage, INVITATION),
    title: 'shell.title.invitation',
    access: 'anybody',
    frame: 'form',
    parent: '/',
  },
  {
    path: '/track',
    page: page(async () => (await import('../pages/registration/tracking-page.tsx')).TrackingPage, FEEDBACK),
    title: 'shell.title.track',
    access: 'anybody',
    tab: 'services',
    parent: '/services',
  },
  {
    path: '/verify/form/:code?',
    page: page(async () => (await import('../pages/verify/verify-form-page.tsx')).VerifyFormPage, VERIFY),
    title: 'shell.title.verifyForm',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/verify/card',
    page: page(async () => (await import('../pages/verify/verify-card-page.tsx')).VerifyCardPage, VERIFY_CARD),
    title: 'shell.title.verifyCard',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/verify/transcript',
    page: page(async () => (await import('../pages/verify/verify-transcript-page.tsx')).VerifyTranscriptPage, VERIFY_TRANSCRIPT),
    title: 'shell.title.verifyTranscript',
    access: 'anybody',
    tab: 'lookup',
    parent: '/lookup',
  },
  {
    path: '/support',
    page: page(async () => (await import('../pages/registration/support/support-page.tsx')).SupportPage, SUPPORT),
    title: 'shell.title.support',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
  {
    path: '/feedback/:which?',
    page: page(async () => (await import('../pages/registration/feedback/feedback-page.tsx')).FeedbackPage, FEEDBACK),
    title: 'shell.title.feedback',
    access: 'anybody',
    tab: 'help',
    parent: path => (path === '/feedback' ? '/help' : '/feedback'),
  },
  {
    path: '/unit-account',
    page: page(async () => (await import('../pages/registration/unit-account/unit-account-page.tsx')).UnitAccountPage, SUPPORT),
    title: 'shell.title.unitAccount',
    access: 'anybody',
    tab: 'services',
    parent: '/register',
  },
  {
    path: '/stop-change',
    page: page(async () => (await import('../pages/changes/stop-page.tsx')).StopPage, CHANGES),
    title: 'shell.title.stopChange',
    access: 'anybody',
    tab: 'help',
    parent: '/help',
  },
]
