import type { atAgency, desk } from '#texts/vi/desk.ts'
import { translator, type SharedTexts } from '#web/shared/i18n/texts.ts'

/** Words of signing in, second step, password and invitation. Both consoles carry `desk`, and `atAgency` or `atUnit` for what each says
 *  in its own way. */
export const t = translator<typeof desk & typeof atAgency & SharedTexts>()
