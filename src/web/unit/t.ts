import type { unit } from '#texts/vi/unit.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Texts of the console for units: `t('unit.progress')`. Add a capability's texts to `texts/{vi,en}/unit.ts`. */
export const t = translator<typeof unit>()
