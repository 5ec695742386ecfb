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
  family: { icon: 'family', href: () => '/' },
  password: { icon: 'key', href: () => '/change-password' },
  help: { icon: 'help', href: () => '/help' },
}
