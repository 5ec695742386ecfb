import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { newsInterval } from '#web/shared/desk/activity.ts'
import { Frame, LateCount, SideCount, SideLink } from '#web/shared/desk/frame.tsx'
import { SideButton } from '#web/shared/desk/me.tsx'
import { countText } from '../parts/count-text.ts'
import { mayFeed } from '../parts/may-feed.ts'
import { setShortcuts, useShortcutsOn } from '../parts/shortcuts.ts'
import { t } from '../t.ts'
import { UndoStrip } from './undo-strip.tsx'

interface LayoutProps {
  readonly staff: StaffSession
  readonly children: ReactNode
}

/** The officers' side bar, their keys and the latest decision around the page. */
export const Layout = ({ staff, children }: LayoutProps) => {
  const keysAreOn = useShortcutsOn()
  return (
    <Frame
      staff={staff}
      purpose={t('agency.purpose')}
      nav={<Entries staff={staff} />}
      settings={
        <SideButton icon="key" isForDesk onClick={() => setShortcuts(!keysAreOn)}>
          {t(keysAreOn ? 'agency.keysOn' : 'agency.keysOff')}
        </SideButton>
      }
      over={<UndoStrip />}
    >
      {children}
    </Frame>
  )
}

const Entries = ({ staff }: { readonly staff: StaffSession }) => {
  const [place] = useLocation()
  const counts = useAnswer('countCaseFiles', undefined, { refetchInterval: newsInterval }).data
  return (
    <>
      <SideLink
        href="/"
        icon="inbox"
        count={<OpenCount open={counts?.open} late={counts?.overdue} />}
        isHere={place === '/' || place.startsWith('/files/')}
      >
        {t('review.queue')}
      </SideLink>
      <SideLink href="/find" icon="search" isHere={place === '/find'}>
        {t('review.find')}
      </SideLink>
      <SideLink href="/boards" icon="dashboard" isHere={place === '/boards'}>
        {t('boards.nav')}
      </SideLink>
      <SideLink href="/messages" icon="email" count={<OpenCount open={counts?.failed_messages} />} isHere={place === '/messages'}>
        {t('agency.failedMessages')}
      </SideLink>
      <SideLink href="/handovers" icon="document" isHere={place.startsWith('/handovers')}>
        {t('handovers.nav')}
      </SideLink>
      <SideLink href="/campaigns" icon="people" isHere={place.startsWith('/campaigns')}>
        {t('campaigns.nav')}
      </SideLink>
      <SideLink href="/announcements" icon="bell" isHere={place.startsWith('/announcements')}>
        {t('agency.announcementsNav')}
      </SideLink>
      <SideLink href="/coordinators" icon="building" isHere={place === '/coordinators'}>
        {t('coordinators.title')}
      </SideLink>
      <SideLink href="/account-locks" icon="lock" isHere={place === '/account-locks'}>
        {t('accountLocks.title')}
      </SideLink>
      {staff.role === 'administrator' && (
        <>
          <SideLink href="/staff" icon="person" isHere={place === '/staff'}>
            {t('staff.title')}
          </SideLink>
          <SideLink href="/audit" icon="eye" isHere={place === '/audit'}>
            {t('audit.title')}
          </SideLink>
        </>
      )}
      {mayFeed(staff) && (
        <>
          <SideLink href="/feeds" icon="share" isHere={place.startsWith('/feeds')}>
            {t('agency.feeds')}
          </SideLink>
          <SideLink href="/payments" icon="wallet" isHere={place === '/payments'}>
            {t('payments.desk.title')}
          </SideLink>
        </>
      )}
      <SideLink href="/policies" icon="settings" isHere={place === '/policies'}>
        {t('policies.title')}
      </SideLink>
    </>
  )
}

/** How many wait; where some are past their day their number is shown instead, for these come first. */
const OpenCount = ({ open = 0, late = 0 }: { readonly open?: number | undefined; readonly late?: number | undefined }) => {
  if (late > 0) return <LateCount text={countText(late)} says={t('review.lateBadge', { count: countText(late) })} />
  return open > 0 ? <SideCount text={countText(open)} /> : null
}
