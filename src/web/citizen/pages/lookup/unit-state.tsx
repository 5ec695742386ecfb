import type { UnitEntry } from '#contract/directory.ts'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'

const KINDS = { active: 'ok', suspended: 'warn', closed: 'plain' } as const satisfies Readonly<Record<UnitEntry['state'], string>>

/** Whether a unit takes part. */
export const UnitState = ({ state }: Pick<UnitEntry, 'state'>) => <Tag kind={KINDS[state]}>{t(`lookup.state.${state}`)}</Tag>
