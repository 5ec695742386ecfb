import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/review.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { Mark } from '#web/shared/ui/mark.tsx'
import { newsInterval } from '../session/activity.ts'
import { ProofSheet } from '../parts/proof-sheet.tsx'
import { countText } from '../parts/count-text.ts'
import { t } from '../t.ts'
import { Me } from './me.tsx'
import { UndoStrip } from './undo-strip.tsx'
import css from './layout.module.css'

interface LayoutProps {
  readonly staff: StaffSession
  readonly children: ReactNode
}

/** The dark side bar (a bar on top on the phone) and the page beside it. */
export const Layout = ({ staff, children }: LayoutProps) => {
  const [place] = useLocation()
  const counts = useAnswer('countCaseFiles', undefined, { refetchInterval: newsInterval }).data
  return (
    <div className={css['frame']}>
      <a className={css['skip']} href="#main">
        {t('agency.skip')}
      </a>
      <header className={css['side']}>
        <div className={css['brand']}>
          <Mark className={css['mark']} fixed />
          <span>
            {staff.agency.name}
            <small>{t('agency.purpose')}</small>
          </span>
        </div>
        <nav className={css['nav']} aria-label={t('agency.nav')} ref={useHereInSight(place)}>
          <SideLink href="/" icon="inbox" count={counts?.open} late={counts?.overdue} isHere={place === '/' || place.startsWith('/files/')}>
            {t('review.queue')}
          </SideLink>
          <SideLink href="/find" icon="search" isHere={place === '/find'}>
            {t('review.find')}
          </SideLink>
          <SideLink href="/boards" icon="dashboard" isHere={place === '/boards'}>
            {t('boards.nav')}
          </SideLink>
          <SideLink href="/messages" icon="email" count={counts?.failed_messages} isHere={place === '/messages'}>
            {t('agency.failedMessages')}
          </SideLink>
          <SideLink href="/campaigns" icon="people" isHere={place.startsWith('/campaigns')}>
            {t('campaigns.nav')}
          </SideLink>
          {staff.role === 'administrator' && (
            <SideLink href="/staff" icon="person" isHere={place === '/staff'}>
              {t('staff.title')}
            </SideLink>
          )}
          <SideLink href="/policies" icon="settings" isHere={place === '/policies'}>
            {t('policies.title')}
          </SideLink>
        </nav>
      </header>
      <main id="main" className={css['main']}>
        {children}
      </main>
      <Me staff={staff} />
      <UndoStrip />
      <ProofSheet staff={staff} />
    </div>
  )
}

/** On the phone the entries stand in a row that is wider than the screen: the one of this page is in sight. */
function useHereInSight(place: string) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [place])
  return nav
}

interface SideLinkProps {
  readonly href: string
  readonly icon: IconName
  readonly count?: number | undefined
  /** How many of them are past their day: shown instead, for these come first. */
  readonly late?: number | undefined
  readonly isHere: boolean
  readonly children: ReactNode
}

const SideLink = ({ href, icon, count, late = 0, isHere, children }: SideLinkProps) => (
  <AppLink href={href} className={css['link']} aria-current={isHere ? 'page' : undefined}>
    <Icon name={icon} />
    <span className="nowrap">{children}</span>
    {late > 0 && (
      <span className={cx(css['count'], css['late'])} title={t('review.lateBadge', { count: countText(late) })}>
        <Icon name="warning" size="s" />
        <span aria-hidden="true">{countText(late)}</span>
        <span className="spoken">{t('review.lateBadge', { count: countText(late) })}</span>
      </span>
    )}
    {late === 0 && count !== undefined && count > 0 && <span className={css['count']}>{countText(count)}</span>}
  </AppLink>
)
