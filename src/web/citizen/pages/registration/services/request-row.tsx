import type { ServiceRequest } from '#contract/services.ts'
import { Row } from '#web/shared/ui/row-list.tsx'
import { t } from '../../../t.ts'
import { requestPath } from './paths.ts'
import { stateOf, wordsOf } from './words.ts'

/** What was asked for, and for which child. */
export const titleOf = ({ procedure, child }: Pick<ServiceRequest, 'procedure' | 'child'>): string =>
  child ? t('services.titleOfChild', { procedure: wordsOf(procedure), name: child.fullName }) : wordsOf(procedure)

/** One request in a list, with how far it is; one that another guardian of the child has sent leads nowhere. */
export const RequestRow = ({ request }: { readonly request: ServiceRequest }) => (
  <Row
    href={request.child && !request.isMine ? undefined : requestPath(request)}
    icon={request.child ? 'baby' : 'document'}
    tone={TONES[request.state]}
    title={titleOf(request)}
    detail={
      request.isMine
        ? stateOf(request)
        : `${request.state === 'returned' ? t('services.track.return') : stateOf(request)} · ${t('services.byOther')}`
    }
  />
)

const TONES = {
  submitted: 'info',
  in_review: 'info',
  returned: 'warn',
  approved: 'ok',
  rejected: 'err',
  withdrawn: undefined,
  answered: undefined,
  settled: undefined,
} as const satisfies Readonly<Record<ServiceRequest['state'], 'info' | 'warn' | 'ok' | 'err' | undefined>>
