import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { t } from '../t.ts'
import { TABS, type AppRoute, type TabName } from '../routes/route.ts'
import { Bell } from './bell.tsx'
import { OtherDeviceNote } from './other-device-note.tsx'
import { LazyProofSheet } from './lazy-proof-sheet.tsx'
import { Tools } from './tools.tsx'
import { VersionNote } from './version-note.tsx'

const TAB_LOOKS: Readonly<Record<TabName, { readonly href: string; readonly icon: IconName }>> = {
  personal: { href: '/', icon: 'card' },
  services: { href: '/services', icon: 'document' },
  lookup: { href: '/lookup', icon: 'search' },
  help: { href: '/help', icon: 'help' },
}

const Nav = ({ current, path }: { readonly current: TabName | undefined; readonly path: string }) => (
  <nav className="app-nav" aria-label={t('shell.nav')}>
    {TABS.map(tab => (
      <AppLink key={tab} href={TAB_LOOKS[tab].href} aria-current={currentOf(tab === current, TAB_LOOKS[tab].href === path)}>
        <span className="app-tab-icon">
          <Icon name={TAB_LOOKS[tab].icon} />
        </span>
        {t(`shell.tab.${tab}`)}
      </AppLink>
    ))}
  </nav>
)

const currentOf = (isInside: boolean, isPage: boolean): 'page' | 'true' | undefined => (isPage ? 'page' : isInside ? 'true' : undefined)

const Back = ({ parent }: { readonly parent: NonNullable<AppRoute['parent']> }) => {
  const [path] = useLocation()
  return (
    <AppLink className="app-back" href={typeof parent === 'string' ? parent : parent(path)}>
      <Icon name="back" />
      {t('ui.back')}
    </AppLink>
  )
}

/** Header, navigation and the place of the page. The four tabs are one `nav`: at the foot of the phone, in the header of a computer. */
export const Frame = ({ route, children }: { readonly route: AppRoute; readonly children: ReactNode }) => (
  <>
    <a className="app-skip" href="#main">
      {t('shell.skip')}
    </a>
    {route.frame === 'bare' ? (
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    ) : (
      <>
        <header className="app-top">
          {route.parent !== undefined && <Back parent={route.parent} />}
          <AppLink className="app-brand" href="/" aria-label={`${t('shell.name')}, ${t('shell.fullName')}`}>
            <Mark className="app-mark" />
            <span className="app-name">{t('shell.name')}</span>
          </AppLink>
          {route.frame === undefined && <Nav current={route.tab} path={route.path} />}
          {route.frame === undefined && <Bell />}
          <Tools />
        </header>
        {route.frame === undefined && <VersionNote />}
        <OtherDeviceNote />
        <main id="main" className="app-main" tabIndex={-1}>
          {children}
        </main>
        <LazyProofSheet />
      </>
    )}
  </>
)
