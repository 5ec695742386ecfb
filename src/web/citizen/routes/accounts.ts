import { SignInPage } from '../pages/accounts/sign-in-page.tsx'
import { page, type AppRoute } from './route.ts'
import { DEVICES, CODE, RECOVERY, PERSONAL } from './texts.ts'

/** Getting in, and what an account is opened with. */
export const ACCOUNT_ROUTES: readonly AppRoute[] = [
  { path: '/sign-in', page: SignInPage, title: 'accounts.signIn', access: 'anybody', frame: 'bare' },
  {
    path: '/prove',
    page: page(async () => (await import('../pages/accounts/prove-page.tsx')).ProvePage, CODE),
    title: 'accounts.signIn',
    access: 'proving',
    frame: 'form',
  },
  {
    path: '/recover',
    page: page(async () => (await import('../pages/accounts/recover-page.tsx')).RecoverPage, RECOVERY),
    title: 'accounts.forgot',
    access: 'anybody',
    frame: 'form',
    parent: '/sign-in',
  },
  {
    path: '/lock',
    page: page(async () => (await import('../pages/accounts/lock-page.tsx')).LockPage, RECOVERY),
    title: 'accounts.lock',
    access: 'anybody',
    frame: 'form',
    parent: '/recover',
  },
  {
    path: '/set-password',
    page: page(async () => (await import('../pages/accounts/set-password-page.tsx')).SetPasswordPage),
    title: 'accounts.setPassword',
    access: 'setup',
    frame: 'form',
  },
  {
    path: '/change-password',
    page: page(async () => (await import('../pages/accounts/change-password-page.tsx')).ChangePasswordPage),
    title: 'accounts.change',
    access: 'person',
    frame: 'form',
    parent: '/',
  },
  {
    path: '/passkeys',
    page: page(async () => (await import('../pages/passkeys/passkeys-page.tsx')).PasskeysPage, PERSONAL),
    title: 'accounts.passkey.title',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
  {
    path: '/devices',
    page: page(async () => (await import('../pages/devices/devices-page.tsx')).DevicesPage, DEVICES),
    title: 'shell.title.devices',
    access: 'person',
    tab: 'personal',
    parent: '/',
  },
]
