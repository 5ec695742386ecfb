import type { agency } from '#texts/vi/agency.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Texts of the officers' console: `t('review.title')`. Add a capability's texts to `texts/{vi,en}/agency.ts`. */
export const t = translator<typeof agency>()
