import type { Notice } from '#contract/inbox.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'

interface Look {
  readonly icon: IconName
  /** The page that it leads to. */
  readonly href: (notice: Notice) => string
}

export const LOOKS: Readonly<Record<Notice['about'], Look>> = {
  dossier: { icon: 'document', href: ({ caseNo }) => (caseNo === null ? '/track' : `/track?no=${encodeURIComponent(caseNo)}`) },
  card: { icon: 'card', href: () => '/card' },
  record: { icon: 'feedback', href: ({ caseNo }) => (caseNo === null ? '/reports' : `/reports?no=${encodeURIComponent(caseNo)}`) },
  transcripts: { icon: 'document', href: () => '/transcripts' },
  details: { icon: 'person', href: () => '/data/own' },
  family: { icon: 'family', href: () => '/' },
  password: { icon: 'key', href: () => '/change-password' },
  devices: { icon: 'phone', href: () => '/devices' },
  passkeys: { icon: 'fingerprint', href: () => '/passkeys' },
  data: { icon: 'document', href: () => '/data' },
  closing: { icon: 'lock', href: () => '/data/close' },
  help: { icon: 'help', href: () => '/help' },
}
