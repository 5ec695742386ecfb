import { ANNOUNCEMENT_PAGES, type AnnouncementPage } from '#domain/announcements/announcement.ts'
import type { Notice } from '#contract/inbox.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'

interface Look {
  readonly icon: IconName
  /** Where something is to be looked at, or has come. */
  readonly tone?: 'info' | 'ok' | 'warn'
  /** The page that it leads to. */
  readonly href: (notice: Pick<Notice, 'caseNo' | 'childId' | 'place'>) => string
}

type Leads = Look['href']

/** A page of the own record, or the same page of a child. */
const recordPage =
  (page: string, inside: (place: string) => string): Leads =>
  ({ childId, place }) =>
    `${childId === null ? '' : `/children/${childId}`}/${page}${place === null ? '' : inside(encodeURIComponent(place))}`

export const LOOKS: Readonly<Record<Notice['about'], Look>> = {
  dossier: { icon: 'document', href: ({ caseNo }) => (caseNo === null ? '/track' : `/track?no=${encodeURIComponent(caseNo)}`) },
  card: { icon: 'card', href: ({ childId }) => (childId === null ? '/card' : `/children/${childId}`) },
  contributions: { icon: 'clock', tone: 'ok', href: recordPage('contributions', year => `?year=${year}`) },
  missing_months: { icon: 'warning', tone: 'warn', href: recordPage('contributions', () => '') },
  benefits: { icon: 'wallet', tone: 'ok', href: recordPage('benefits', group => `?group=${group}`) },
  visits: { icon: 'health', tone: 'info', href: recordPage('visits', day => (day.length === 4 ? `?year=${day}` : `?day=${day}`)) },
  record: { icon: 'flag', href: ({ caseNo }) => (caseNo === null ? '/reports' : `/reports?no=${encodeURIComponent(caseNo)}`) },
  feedback: {
    icon: 'feedback',
    href: ({ caseNo }) => (caseNo === null ? '/feedback' : `/feedback/${encodeURIComponent(caseNo.replaceAll('/', '-'))}`),
  },
  services: {
    icon: 'document',
    href: ({ caseNo }) => (caseNo === null ? '/services' : `/services/sent/${encodeURIComponent(caseNo.replaceAll('/', '-'))}`),
  },
  transcripts: { icon: 'document', href: () => '/transcripts' },
  details: { icon: 'person', href: () => '/data/own' },
  family: { icon: 'family', href: () => '/' },
  password: { icon: 'key', href: () => '/change-password' },
  devices: { icon: 'phone', href: () => '/devices' },
  passkeys: { icon: 'fingerprint', href: () => '/passkeys' },
  data: { icon: 'document', href: () => '/data' },
  closing: { icon: 'lock', href: () => '/data/close' },
  help: { icon: 'help', href: () => '/help' },
  announcement: { icon: 'institution', tone: 'info', href: ({ place }) => LOOKS[pageIn(place) ?? 'help'].href(NOWHERE) },
}

const NOWHERE = { caseNo: null, childId: null, place: null } as const

/** The page that an announcement names; undefined: it leads nowhere. */
export const pageIn = (place: string | null): AnnouncementPage | undefined => ANNOUNCEMENT_PAGES.find(page => page === place)

/** What a notice leads to, in the words of its button; undefined: nowhere. */
export const leadsTo = ({ about, place }: Pick<Notice, 'about' | 'place'>) => (about === 'announcement' ? pageIn(place) : about)
