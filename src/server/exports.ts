import { exportAccount } from './modules/accounts/index.ts'
import { exportReadings } from './modules/audit/index.ts'
import { exportBenefits } from './modules/benefits/index.ts'
import { exportCardProofs, exportCards } from './modules/card/index.ts'
import { exportChanges } from './modules/changes/index.ts'
import { exportContributions, exportMovements } from './modules/contributions/index.ts'
import { exportDisputes } from './modules/disputes/index.ts'
import { exportFeedback } from './modules/feedback/index.ts'
import { exportServices } from './modules/services/index.ts'
import { exportGuardianship } from './modules/guardians/index.ts'
import { exportMessages, exportNotices } from './modules/notifications/index.ts'
import { exportNoticePreferences } from './modules/news/index.ts'
import { exportPerson } from './modules/participants/index.ts'
import type { ExportParts } from './modules/privacy/index.ts'
import { exportDossiers } from './modules/registration/index.ts'
import { exportTranscripts } from './modules/transcripts/index.ts'
import { exportUnits } from './modules/units/index.ts'
import { exportVisits } from './modules/visits/index.ts'

/** Who hands over which part of a person's copy of the own data. A module that keeps something new about people has its row here. */
export const exportParts = (
  deps: Parameters<typeof exportDossiers>[1] & {
    readonly hotline: string
    readonly origin: string
    readonly papers: Parameters<typeof exportChanges>[1]
    readonly photosAlong: Parameters<typeof exportFeedback>[1]
  },
): ExportParts => ({
  person: exportPerson,
  account: exportAccount,
  cards: exportCards,
  cardProofs: exportCardProofs,
  contributions: exportContributions,
  benefits: exportBenefits,
  visits: exportVisits,
  movements: exportMovements,
  dossiers: (ctx, participantId) => exportDossiers(ctx, deps, participantId),
  changes: (ctx, participantId) => exportChanges(ctx, deps.papers, participantId),
  disputes: exportDisputes,
  feedback: (ctx, participantId) => exportFeedback(ctx, deps.photosAlong, participantId),
  services: (ctx, participantId) => exportServices(ctx, deps.photosAlong, participantId),
  transcripts: exportTranscripts,
  guardianship: exportGuardianship,
  units: exportUnits,
  notices: exportNotices({ hotline: deps.hotline, origin: deps.origin }),
  noticePreferences: exportNoticePreferences,
  messages: exportMessages,
  readings: exportReadings,
})
