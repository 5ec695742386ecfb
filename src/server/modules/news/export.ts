import type { PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { choicesOf } from '#domain/news/preferences.ts'
import { listChoices } from './preference-store.ts'

/** By which ways a person hears of which news. */
export const exportNoticePreferences = async ({ tx }: Ctx, participantId: Uuid): Promise<PersonalData['noticePreferences']> =>
  choicesOf(await listChoices(tx, participantId)).map(({ kind, push, sms, email }) => ({ kind, push, sms, email }))
