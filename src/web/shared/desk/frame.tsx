import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { Me } from './me.tsx'
import { ProofSheet } from './proof-sheet.tsx'
import { placeOf } from './session.ts'
import { t } from './t.ts'
import css from './frame.module.css'

interface FrameProps {
  readonly staff: StaffSession
  /** What this console is for, under the name of the place. */
  readonly purpose: string
  /** The entries of the side bar, as SideLinks. */
  readonly nav: ReactNode
  /** Settings of this console alone, as SideButtons. */
  readonly settings?: ReactNode
  /** What stands over every page. */
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** The dark side bar (a bar on top on the phone) and the page beside it. */
export const Frame = ({ staff, purpose, nav, settings, over, children }: FrameProps) => (
  <div className={css['frame']}>
    <a className={css['skip']} href="#main">
      {t('desk.skip')}
    </a>
    <header className={css['side']}>
      <div className={css['brand']}>
        <Mark className={css['mark']} fixed />
        <span>
          {placeOf(staff)}
          <small>{purpose}</small>
        </span>
      </div>
      <nav className={css['nav']} aria-label={t('desk.nav')} ref={useHereInSight()}>
        {nav}
      </nav>
    </header>
    <main id="main" className={css['main']}>
      {children}
    </main>
    <Me staff={staff} more={settings} />
    {over}
    <ProofSheet staff={staff} />
  </div>
)

/** The entries are more than a screen shows, in the row of the phone and in the side bar of a low screen: the one of this page is in
 *  sight. */
function useHereInSight() {
  const [place] = useLocation()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [place])
  return nav
}

interface SideLinkProps {
  readonly href: string
  readonly icon: IconName
  /** A SideCount. */
  readonly count?: ReactNode
  readonly isHere: boolean
  readonly children: ReactNode
}

export const SideLink = ({ href, icon, count, isHere, children }: SideLinkProps) => (
  <AppLink href={href} className={css['link']} aria-current={isHere ? 'page' : undefined}>
    <Icon name={icon} />
    <span className="nowrap">{children}</span>
    {count}
  </AppLink>
)

export const SideCount = ({ text }: { readonly text: string }) => <span className={css['count']}>{text}</span>

/** A count that needs somebody: `says` is what is read out. */
export const LateCount = ({ text, says }: { readonly text: string; readonly says: string }) => (
  <span className={`${css['count'] ?? ''} ${css['late'] ?? ''}`} title={says}>
    <Icon name="warning" size="s" />
    <span aria-hidden="true">{text}</span>
    <span className="spoken">{says}</span>
  </span>
)
