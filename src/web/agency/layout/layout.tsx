import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/review.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { newsInterval } from '../session/activity.ts'
import { t } from '../t.ts'
import { Me } from './me.tsx'
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
          <SideMark />
          <span>
            {staff.agency.name}
            <small>{t('agency.purpose')}</small>
          </span>
        </div>
        <nav className={css['nav']} aria-label={t('agency.nav')}>
          <SideLink href="/" icon="inbox" count={counts?.open} isHere={place === '/' || place.startsWith('/files/')}>
            {t('review.queue')}
          </SideLink>
          <SideLink href="/find" icon="search" isHere={place === '/find'}>
            {t('review.find')}
          </SideLink>
          <SideLink href="/messages" icon="email" count={counts?.failed_messages} isHere={place === '/messages'}>
            {t('agency.failedMessages')}
          </SideLink>
        </nav>
      </header>
      <main id="main" className={css['main']}>
        {children}
      </main>
      <Me staff={staff} />
    </div>
  )
}

interface SideLinkProps {
  readonly href: string
  readonly icon: IconName
  readonly count?: number | undefined
  readonly isHere: boolean
  readonly children: ReactNode
}

const SideLink = ({ href, icon, count, isHere, children }: SideLinkProps) => (
  <AppLink href={href} className={css['link']} aria-current={isHere ? 'page' : undefined}>
    <Icon name={icon} />
    <span className="nowrap">{children}</span>
    {count !== undefined && count > 0 && <span className={css['count']}>{count}</span>}
  </AppLink>
)

/** The shield in the colours of the side bar. */
const SideMark = () => (
  <svg className={css['mark']} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="11" fill="#e6f4f0" />
    <path
      d="M20 7.5c3.2 2.6 6.8 3.8 10.5 4v8.2c0 6.5-4 10.8-10.5 13.3C13.5 30.5 9.5 26.2 9.5 19.7v-8.2c3.7-.2 7.3-1.4 10.5-4Z"
      fill="#0b5551"
    />
    <path d="M14.2 23.8c1.4-3 3.3-4.5 5.8-4.5s4.4 1.5 5.8 4.5" fill="none" stroke="#e6f4f0" strokeWidth="2.4" strokeLinecap="round" />
    <circle cx="20" cy="14.9" r="2.7" fill="#e6f4f0" />
  </svg>
)
