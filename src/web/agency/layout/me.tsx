import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/review.ts'
import { language, setLanguage } from '#web/shared/i18n/language.ts'
import { setPreferences, THEMES, usePreferences } from '#web/shared/preferences/preferences.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { setShortcuts, useShortcutsOn } from '../parts/shortcuts.ts'
import { useSignOut } from '../session/session.ts'
import { t } from '../t.ts'
import css from './layout.module.css'

/** Who works here, and how: language, colours, keys, sign-out. */
export const Me = ({ staff }: { readonly staff: StaffSession }) => {
  const { theme } = usePreferences()
  const [place] = useLocation()
  const keysAreOn = useShortcutsOn()
  const { signOut } = useSignOut()
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <footer className={css['me']} aria-label={t('agency.me')}>
      <p className={css['person']}>
        <strong>{staff.fullName}</strong>
        <span>{t(`agency.role.${staff.role}`)}</span>
      </p>
      <div className={css['settings']}>
        <SideButton icon="light" onClick={() => setPreferences({ theme: nextTheme })}>
          {t('agency.theme', { theme: t(`agency.theme.${theme}`) })}
        </SideButton>
        <SideButton icon="key" isForDesk onClick={() => setShortcuts(!keysAreOn)}>
          {t(keysAreOn ? 'agency.keysOn' : 'agency.keysOff')}
        </SideButton>
        <SideButton icon="globe" onClick={() => void setLanguage(language() === 'vi' ? 'en' : 'vi')}>
          <span lang={language() === 'vi' ? 'en' : 'vi'}>{t('agency.language')}</span>
        </SideButton>
        <AppLink href="/security" className={css['setting']} aria-current={place === '/security' ? 'page' : undefined}>
          <Icon name="fingerprint" size="s" />
          <span>{t('security.title')}</span>
        </AppLink>
        <AppLink href="/password" className={css['setting']} aria-current={place === '/password' ? 'page' : undefined}>
          <Icon name="lock" size="s" />
          <span>{t('agency.password.change')}</span>
        </AppLink>
        <SideButton icon="sign-out" onClick={signOut}>
          {t('agency.signOut')}
        </SideButton>
      </div>
    </footer>
  )
}

interface SideButtonProps {
  readonly icon: IconName
  /** Means nothing on a phone. */
  readonly isForDesk?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

const SideButton = ({ icon, isForDesk = false, onClick, children }: SideButtonProps) => (
  <button type="button" className={cx(css['setting'], isForDesk && css['desk'])} onClick={onClick}>
    <Icon name={icon} size="s" />
    <span>{children}</span>
  </button>
)
