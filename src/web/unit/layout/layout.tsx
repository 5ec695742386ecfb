import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StaffSession } from '#contract/staff-session.ts'
import { Frame, SideLink } from '#web/shared/desk/frame.tsx'
import { t } from '../t.ts'

interface LayoutProps {
  readonly staff: StaffSession
  readonly children: ReactNode
}

/** The coordinators' side bar around the page. An entry stands here when its page exists. */
export const Layout = ({ staff, children }: LayoutProps) => {
  const [place] = useLocation()
  const nav = (
    <>
      <SideLink href="/" icon="dashboard" isHere={place === '/'}>
        {t('unit.progress')}
      </SideLink>
      <SideLink href="/roster" icon="people" isHere={place.startsWith('/roster')}>
        {t('unitRoster.title')}
      </SideLink>
      <SideLink href="/reminders" icon="bell" isHere={place === '/reminders'}>
        {t('unitBoard.reminders.title')}
      </SideLink>
      <SideLink href="/help" icon="help" isHere={place === '/help'}>
        {t('unitHelp.title')}
      </SideLink>
      <SideLink href="/sheets" icon="document" isHere={place.startsWith('/sheets')}>
        {t('sheets.title')}
      </SideLink>
    </>
  )
  return (
    <Frame staff={staff} purpose={t('unit.purpose')} nav={nav}>
      {children}
    </Frame>
  )
}
