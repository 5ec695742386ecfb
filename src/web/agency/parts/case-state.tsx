import type { CaseState } from '#domain/review/transitions.ts'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../t.ts'

type Look = readonly [kind: 'plain' | 'info' | 'ok' | 'warn' | 'err', icon: IconName]
const LOOKS: Readonly<Record<CaseState, Look>> = {
  submitted: ['plain', 'inbox'],
  in_review: ['info', 'clock'],
  returned: ['warn', 'edit'],
  approved: ['ok', 'check'],
  rejected: ['err', 'close'],
  withdrawn: ['plain', 'back'],
  answered: ['ok', 'chat'],
  settled: ['ok', 'check'],
  deciding: ['info', 'clock'],
  second_check: ['warn', 'people'],
  confirming: ['info', 'clock'],
}

interface CaseStateTagProps {
  readonly state: CaseState
  readonly holder?: { readonly fullName: string; readonly isMe: boolean } | null
}

/** The state of a file, and who holds it while it is reviewed. */
export const CaseStateTag = ({ state, holder }: CaseStateTagProps) => {
  const [kind, icon] = LOOKS[state]
  return (
    <Tag kind={kind} icon={icon}>
      {state === 'in_review' && holder
        ? holder.isMe
          ? t('review.heldByMe')
          : t('review.heldBy', { name: holder.fullName })
        : t(`review.state.${state}`)}
    </Tag>
  )
}
