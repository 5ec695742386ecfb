import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { SearchLink } from '../../search-link.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { SeenSection } from './seen-section.tsx'

const TILES = [
  { href: '/lookup/code', icon: 'card', text: 'lookup.own' },
  { href: '/lookup/agencies', icon: 'institution', text: 'lookup.agencies' },
  { href: '/lookup/sick-leave', icon: 'health', text: 'lookup.sick-leave' },
  { href: '/lookup/insured', icon: 'hospital', text: 'lookup.insured' },
  { href: '/lookup/units', icon: 'building', text: 'lookup.units' },
  { href: '/lookup/points', icon: 'place', text: 'lookup.points' },
  { href: '/lookup/card', icon: 'clock', text: 'lookup.card' },
] as const

const PAPERS = [
  { href: '/track', icon: 'document', text: 'lookup.track' },
  { href: '/verify/card', icon: 'qr', text: 'lookup.verifyCard' },
  { href: '/verify/transcript', icon: 'document', text: 'lookup.verifyTranscript' },
  { href: '/verify/form', icon: 'check', text: 'lookup.verifyForm' },
] as const

/** What can be looked up without signing in, and what one needs for it. */
export const LookupPage = () => (
  <Page>
    <PageHeader title={t('directory.title')}>
      <p>{t('lookup.lead')}</p>
    </PageHeader>
    <div className={css['filters']}>
      <SearchLink from="/lookup" />
    </div>
    <ul className={css['tiles']}>
      {TILES.map(({ href, icon, text }) => (
        <li key={href}>
          <AppLink href={href} className={css['tile']}>
            <span className={css['icon']}>
              <Icon name={icon} />
            </span>
            <span>
              {t(text)}
              <span className={css['need']}>{t(`${text}.need`)}</span>
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
    <SeenSection />
    <div className={css['papers']}>
      <Section id="papers" title={t('lookup.papers')}>
        <RowList>
          {PAPERS.map(({ href, icon, text }) => (
            <Row key={href} href={href} icon={icon} title={t(text)} />
          ))}
        </RowList>
      </Section>
    </div>
  </Page>
)
