import { MOST_COUNTED } from '#domain/review/queue.ts'
import { t } from '../t.ts'

/** "999+" for what is not counted further. */
export const countText = (count: number): string => (count > MOST_COUNTED ? t('queue.many', { count: MOST_COUNTED }) : String(count))
