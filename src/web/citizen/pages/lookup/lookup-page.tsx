import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'

const TILES = [
  { href: '/lookup/agencies', icon: 'institution', text: 'directory.agencies' },
  { href: '/track', icon: 'document', text: 'directory.track' },
  { href: '/verify/card', icon: 'qr', text: 'directory.verifyCard' },
  { href: '/verify/transcript', icon: 'document', text: 'directory.verifyTranscript' },
  { href: '/verify/form', icon: 'check', text: 'directory.verifyForm' },
  { href: '/sign-in?help=find-no', icon: 'card', text: 'directory.findNo' },
] as const

/** What can be looked up without signing in. */
export const LookupPage = () => (
  <Page>
    <PageHeader title={t('directory.title')}>
      <p>{t('directory.lead')}</p>
    </PageHeader>
    <ul className={css['tiles']}>
      {TILES.map(({ href, icon, text }) => (
        <li key={href}>
          <AppLink href={href} className={css['tile']}>
            <span className={css['icon']}>
              <Icon name={icon} />
            </span>
            {t(text)}
          </AppLink>
        </li>
      ))}
    </ul>
  </Page>
)
