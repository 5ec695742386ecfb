import type { ServiceRequest } from '#contract/services.ts'
import type { Effect } from '#domain/services/procedure.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'

interface ResultNoteProps {
  readonly request: ServiceRequest
  readonly effect: Effect
}

const OF_CARD: readonly Effect[] = ['reissue_card', 'move_card', 'correct_card', 'extend_card']

/** The result in words: what the record says now, or why nothing changes. */
export const ResultNote = ({ request: { state, events, agency, child }, effect }: ResultNoteProps) => {
  const end = events.findLast(event => event.state === state)
  if (state === 'approved')
    return (
      <div className={css['noteAbove']}>
        <Note kind="ok" title={t('services.granted')}>
          <p>{t(`services.grantedText.${effect}`)}</p>
          {effect !== 'none' && (
            <p>
              <SeeIt effect={effect} childId={child?.id} />
            </p>
          )}
        </Note>
      </div>
    )
  if (state !== 'rejected') return null
  return (
    <div className={css['noteAbove']}>
      <Note kind="err" title={t('services.refused')}>
        {end?.reasons.map(reason => (
          <p key={reason}>{t(`registration.reason.${reason}`)}</p>
        ))}
        {end?.note && <p className={css['asWritten']}>{`${t('services.officerWrites')}: ${end.note}`}</p>}
        <p>{t('services.askPhone', { phone: agency.phone })}</p>
      </Note>
    </div>
  )
}

/** Where the record shows what has changed. */
const SeeIt = ({ effect, childId }: { readonly effect: Effect; readonly childId: string | undefined }) => {
  if (effect === 'add_months') return <AppLink href="/contributions">{t('services.seeContributions')}</AppLink>
  if (!OF_CARD.includes(effect)) return <AppLink href="/benefits">{t('services.seeBenefits')}</AppLink>
  return <AppLink href={childId === undefined ? '/card' : `/children/${childId}`}>{t('services.seeCard')}</AppLink>
}
