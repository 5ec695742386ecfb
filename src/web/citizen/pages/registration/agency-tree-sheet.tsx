import { useState } from 'react'
import type { Agency } from '#contract/directory.ts'
import { distanceKm, nearestFirst, type Position } from '#domain/directory/distance.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import css from './agency-tree.module.css'
import { usePosition } from '../../use-position.ts'

interface AgencyTreeSheetProps {
  readonly open: boolean
  readonly provinceCode: string
  readonly onClose: () => void
  readonly onChoose: (code: string) => void
}

const STALE = { staleTime: 300_000 }

/** Province by province with their codes; the offices of a province are fetched when it is opened. The person's place sorts both levels. */
export const AgencyTreeSheet = ({ open, provinceCode, onClose, onChoose }: AgencyTreeSheetProps) => {
  const { state, position, ask } = usePosition()
  // Offices of provinces come before all local ones, so the first hundred hold all of them.
  const all = useAnswer('listAgencies', { query: {} }, { ...STALE, enabled: open })
  const provinces = all.data?.items.filter(({ level }) => level === 'province') ?? []
  const sorted = position
    ? nearestFirst(provinces, position)
    : provinces.toSorted((a, b) => rank(a, provinceCode) - rank(b, provinceCode) || byName(a.name, b.name))
  return (
    <Sheet open={open} title={t('registration.agency.tree')} onClose={onClose}>
      {state === 'refused' && (
        <Note kind="warn" title={t('registration.agency.noPlace')} live="polite">
          {t('registration.agency.noPlaceText')}
        </Note>
      )}
      {state === 'known' && <p role="status">{t('registration.agency.sorted')}</p>}
      {(state === 'unasked' || state === 'asking') && (
        <>
          <Button look="second" wide icon="place" busy={state === 'asking'} onClick={ask}>
            {t('registration.agency.nearest')}
          </Button>
          <p className={css['small']}>{t('registration.agency.nearestNote')}</p>
        </>
      )}
      {all.isPending && <Skeleton blocks={[4, 4, 4]} />}
      {all.isError && <LoadError title={t('registration.agency.failed')} error={all.error} onRetry={() => void all.refetch()} />}
      <div className={css['tree']}>
        {sorted.map((office, index) => (
          <Branch
            key={`${office.code} ${state}`}
            office={office}
            startsOpen={position ? index === 0 : office.provinceCode === provinceCode}
            position={position}
            onChoose={onChoose}
          />
        ))}
      </div>
    </Sheet>
  )
}

/** The Vietnamese alphabet without the kind of the place, as in the list of provinces. */
const byName = (a: string, b: string): number => inOrder(placeOf(a), placeOf(b))
const inOrder = new Intl.Collator('vi').compare
const placeOf = (name: string): string => name.replace(/^BHXH (?:tỉnh|TP\.|thành phố) /u, '')

/** The declared province first. */
const rank = (office: Agency, provinceCode: string): number => (office.provinceCode === provinceCode ? 0 : 1)

interface BranchProps {
  readonly office: Agency
  readonly startsOpen: boolean
  readonly position: Position | undefined
  readonly onChoose: (code: string) => void
}
const Branch = ({ office, startsOpen, position, onChoose }: BranchProps) => {
  const [isOpen, setOpen] = useState(startsOpen)
  const { data, isError, error, isLoading, refetch } = useAnswer(
    'listAgencies',
    { query: { province: office.provinceCode } },
    { ...STALE, enabled: isOpen },
  )
  const local = data?.items.filter(({ level }) => level === 'local') ?? []
  return (
    <details className={css['branch']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary lang="vi">
        <Icon name="next" size="s" className={css['mark']} />
        <span className={css['code']}>[{office.code}]</span> {office.name}
      </summary>
      {isLoading && <Skeleton blocks={[3, 3]} />}
      {isError && <LoadError title={t('registration.agency.failed')} error={error} onRetry={() => void refetch()} />}
      {local.length > 0 && (
        <RowList label={office.name}>
          {(position ? nearestFirst(local, position) : local).map(agency => (
            <Row
              key={agency.code}
              title={`[${agency.code}] ${agency.name}`}
              detail={detailOf(agency, position)}
              onClick={() => onChoose(agency.code)}
            />
          ))}
        </RowList>
      )}
    </details>
  )
}

/** Former name and, when the person's place is known, how far it is: whole kilometres, because offices are placed by their town. */
function detailOf({ formerName, latitude, longitude }: Agency, position: Position | undefined): string {
  const former = formerName === null ? [] : [t('registration.agency.formerly', { name: formerName })]
  if (!position || latitude === null || longitude === null) return former.join('')
  const km = Math.max(1, Math.round(distanceKm(position, { latitude, longitude })))
  return [t('registration.agency.about', { km }), ...former].join(' · ')
}
