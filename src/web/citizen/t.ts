import type { app } from '#texts/vi/app.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Texts of the citizen app: `t('registration.title')`. Add a capability's texts to `texts/{vi,en}/app.ts`. */
export const t = translator<typeof app>()
