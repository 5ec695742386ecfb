import { accountLocks } from './account-locks.ts'
import { access } from './access.ts'
import { accounts } from './accounts.ts'
import { benefits } from './benefits.ts'
import { boards } from './boards.ts'
import { campaigns } from './campaigns.ts'
import { card } from './card.ts'
import { cardProof } from './card-proof.ts'
import { contributions } from './contributions.ts'
import { deployment } from './deployment.ts'
import { changes } from './changes.ts'
import { devices } from './devices.ts'
import { disputes } from './disputes.ts'
import { directory } from './directory.ts'
import { payments } from './payments.ts'
import { servicePapers } from './service-papers.ts'
import { servicePayments } from './service-payments.ts'
import { services } from './services.ts'
import { feedback } from './feedback.ts'
import { feedbackPictures } from './feedback-pictures.ts'
import { feeds } from './feeds.ts'
import { handovers } from './handovers.ts'
import { hospitals } from './hospitals.ts'
import { guardians } from './guardians.ts'
import { inbox, push } from './inbox.ts'
import { news } from './news.ts'
import { notifications } from './notifications.ts'
import { ownNumber } from './own-number.ts'
import { participants } from './participants.ts'
import { passkeys } from './passkeys.ts'
import { policies } from './policies.ts'
import { privacy } from './privacy.ts'
import { proofOfWork } from './proof-of-work.ts'
import { recovery } from './recovery.ts'
import { registration } from './registration.ts'
import { registrationForm } from './registration-form.ts'
import { registrationTracking } from './registration-tracking.ts'
import { registrationUploads } from './registration-uploads.ts'
import { announcements } from './announcements.ts'
import { review } from './review.ts'
import { secondFactor } from './second-factor.ts'
import { staff } from './staff.ts'
import { staffSession } from './staff-session.ts'
import { reviewDecision } from './review-decision.ts'
import { transcripts } from './transcripts.ts'
import { support } from './support.ts'
import { unitConsent } from './unit-consent.ts'
import { unitSheets } from './unit-sheets.ts'
import { unitBoard } from './unit-board.ts'
import { unitCampaigns } from './unit-campaigns.ts'
import { unitRoster } from './unit-roster.ts'
import { unitAccounts } from './unit-accounts.ts'
import { units } from './units.ts'
import { visits } from './visits.ts'

/** Every operation of the product: routes, permission grid, OpenAPI and clients are derived from this object. */
export const api = {
  ...deployment,
  ...directory,
  ...registration,
  ...registrationTracking,
  ...registrationForm,
  ...registrationUploads,
  ...accounts,
  ...passkeys,
  ...recovery,
  ...accountLocks,
  ...devices,
  ...changes,
  ...participants,
  ...ownNumber,
  ...card,
  ...cardProof,
  ...contributions,
  ...benefits,
  ...visits,
  ...hospitals,
  ...disputes,
  ...feedback,
  ...feedbackPictures,
  ...services,
  ...servicePapers,
  ...servicePayments,
  ...payments,
  ...transcripts,
  ...staffSession,
  ...review,
  ...secondFactor,
  ...staff,
  ...reviewDecision,
  ...support,
  ...boards,
  ...feeds,
  ...notifications,
  ...inbox,
  ...news,
  ...announcements,
  ...push,
  ...policies,
  ...campaigns,
  ...units,
  ...unitConsent,
  ...unitSheets,
  ...handovers,
  ...unitBoard,
  ...unitCampaigns,
  ...unitRoster,
  ...unitAccounts,
  ...guardians,
  ...access,
  ...privacy,
  ...proofOfWork,
}
export type ApiOperations = typeof api
export type OperationId = keyof ApiOperations
