import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { language, setLanguage } from '#web/shared/i18n/language.ts'
import { setPreferences, THEMES, usePreferences } from '#web/shared/preferences/preferences.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { useSignOut } from './session.ts'
import { t } from './t.ts'
import css from './frame.module.css'

interface MeProps {
  readonly staff: StaffSession
  /** What one console alone lets people set, as SideButtons. */
  readonly more?: ReactNode
}

/** Who works here, and how: language, colours, sign-out. */
export const Me = ({ staff, more }: MeProps) => {
  const { theme } = usePreferences()
  const [place] = useLocation()
  const { signOut } = useSignOut()
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <footer className={css['me']} aria-label={t('desk.me')}>
      <p className={css['person']}>
        <strong>{staff.fullName}</strong>
        <span>{t(`desk.role.${staff.role}`)}</span>
      </p>
      <div className={css['settings']}>
        <SideButton icon="light" onClick={() => setPreferences({ theme: nextTheme })}>
          {t('desk.theme', { theme: t(`desk.theme.${theme}`) })}
        </SideButton>
        {more}
        <SideButton icon="globe" onClick={() => void setLanguage(language() === 'vi' ? 'en' : 'vi')}>
          <span lang={language() === 'vi' ? 'en' : 'vi'}>{t('desk.language')}</span>
        </SideButton>
        <AppLink href="/security" className={css['setting']} aria-current={place === '/security' ? 'page' : undefined}>
          <Icon name="fingerprint" size="s" />
          <span>{t('security.title')}</span>
        </AppLink>
        <AppLink href="/password" className={css['setting']} aria-current={place === '/password' ? 'page' : undefined}>
          <Icon name="lock" size="s" />
          <span>{t('desk.password.change')}</span>
        </AppLink>
        <SideButton icon="sign-out" onClick={signOut}>
          {t('desk.signOut')}
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

export const SideButton = ({ icon, isForDesk = false, onClick, children }: SideButtonProps) => (
  <button type="button" className={cx(css['setting'], isForDesk && css['desk'])} onClick={onClick}>
    <Icon name={icon} size="s" />
    <span>{children}</span>
  </button>
)
