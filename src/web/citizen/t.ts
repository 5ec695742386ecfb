import type { access } from '#texts/vi/access.ts'
import type { app } from '#texts/vi/app.ts'
import type { benefits } from '#texts/vi/benefits.ts'
import type { consent } from '#texts/vi/consent.ts'
import type { changes } from '#texts/vi/changes.ts'
import type { devices } from '#texts/vi/devices.ts'
import type { disputes } from '#texts/vi/disputes.ts'
import type { feedback } from '#texts/vi/feedback.ts'
import type { findings } from '#texts/vi/findings.ts'
import type { help } from '#texts/vi/help.ts'
import type { inbox } from '#texts/vi/inbox.ts'
import type { invitation } from '#texts/vi/invitation.ts'
import type { lookup } from '#texts/vi/lookup.ts'
import type { news } from '#texts/vi/news.ts'
import type { oneTimeCode } from '#texts/vi/one-time-code.ts'
import type { personal } from '#texts/vi/personal.ts'
import type { privacy } from '#texts/vi/privacy.ts'
import type { push } from '#texts/vi/push.ts'
import type { recovery } from '#texts/vi/recovery.ts'
import type { registration } from '#texts/vi/registration.ts'
import type { scan } from '#texts/vi/scan.ts'
import type { procedures } from '#texts/vi/procedures.ts'
import type { services } from '#texts/vi/services.ts'
import type { support } from '#texts/vi/support.ts'
import type { unitAccount } from '#texts/vi/unit-account.ts'
import type { unitConsent } from '#texts/vi/unit-consent.ts'
import type { transcripts } from '#texts/vi/transcripts.ts'
import type { visits } from '#texts/vi/visits.ts'
import type { verify } from '#texts/vi/verify.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Every text of the citizen app: what is there from the start, and what comes with a page (`moreTexts` in routes.tsx). */
export type CitizenTexts = typeof app &
  typeof access &
  typeof benefits &
  typeof consent &
  typeof changes &
  typeof devices &
  typeof disputes &
  typeof feedback &
  typeof findings &
  typeof help &
  typeof inbox &
  typeof invitation &
  typeof lookup &
  typeof news &
  typeof oneTimeCode &
  typeof personal &
  typeof privacy &
  typeof push &
  typeof recovery &
  typeof registration &
  typeof scan &
  typeof procedures &
  typeof services &
  typeof support &
  typeof unitAccount &
  typeof unitConsent &
  typeof transcripts &
  typeof visits &
  typeof verify

/** `t('registration.title')`. */
export const t = translator<CitizenTexts>()
