import type { NoticePreferences } from '#contract/news.ts'
import { channelsOf, FIXED_NOTICES } from '#domain/news/kinds.ts'
import { areSameChoices, choiceOf, choicesOf, type NewsChoice } from '#domain/news/preferences.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { personOf, provenContacts } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import {
  beginPreference,
  deletePreference,
  findPreference,
  hasDevice,
  listChoices,
  lockPreference,
  putChoices,
  raisePreference,
} from './preference-store.ts'

/** How the signed-in person hears of what. */
export async function getPreferences(ctx: Ctx): Promise<NoticePreferences> {
  const { accountId, participantId } = personOf(ctx)
  const preference = await findPreference(ctx.tx, participantId)
  const chosen = choicesOf(await listChoices(ctx.tx, participantId))
  const { newsTextKinds, newsTextAfterHours } = await readPolicies(ctx.tx)
  const contacts = await provenContacts(ctx, accountId)
  const isProven = (channel: 'sms' | 'email') => contacts.some(contact => contact.channel === channel)
  return {
    version: preference?.version ?? 0,
    kinds: chosen.map(choice => ({
      ...choice,
      channels: [...channelsOf(choice.kind)],
      smsAfterHours: newsTextKinds.some(kind => kind === choice.kind) ? newsTextAfterHours : null,
    })),
    fixed: [...FIXED_NOTICES],
    reachable: { push: await hasDevice(ctx.tx, participantId), sms: isProven('sms'), email: isProven('email') },
  }
}

interface Wanted {
  /** Of the choices on the screen. */
  readonly version: number
  readonly kinds: readonly NewsChoice[]
}

/** Keeps the choice. What is chosen already is no change, whatever version it names.
 *  @throws FIELDS_INVALID for a kind that is named twice · NOTICE_PREFERENCES_CHANGED when it was changed elsewhere meanwhile */
export async function setPreferences(ctx: Ctx, wanted: Wanted): Promise<NoticePreferences> {
  const { participantId } = personOf(ctx)
  if (new Set(wanted.kinds.map(({ kind }) => kind)).size < wanted.kinds.length)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'kinds', code: 'CHOICE' }])
  const preference = await lockPreference(ctx.tx, participantId)
  const before = await listChoices(ctx.tx, participantId)
  const chosen = wanted.kinds.map(choice => choiceOf(choice.kind, choice))
  const after = before.filter(({ kind }) => !chosen.some(each => each.kind === kind)).concat(chosen)
  if (areSameChoices(before, after)) return getPreferences(ctx)
  if ((preference?.version ?? 0) !== wanted.version) throw new Problem('NOTICE_PREFERENCES_CHANGED')
  const id = preference?.id ?? ctx.newId()
  if (preference) await raisePreference(ctx.tx, preference)
  else if (!(await beginPreference(ctx.tx, participantId, id))) throw new Problem('NOTICE_PREFERENCES_CHANGED')
  await putChoices(ctx.tx, id, chosen)
  await recordAudit(ctx, {
    action: 'news.choose',
    subjectKind: 'news_preference',
    subjectId: id,
    subjectVersion: wanted.version + 1,
    detail: chosen,
  })
  return getPreferences(ctx)
}

/** Nothing is kept of what a person had chosen. */
export async function forgetPreferences(ctx: Ctx, participantId: Uuid): Promise<void> {
  const preference = await lockPreference(ctx.tx, participantId)
  if (!preference) return
  await deletePreference(ctx.tx, preference.id)
  await recordAudit(ctx, {
    action: 'news.forget_choice',
    subjectKind: 'news_preference',
    subjectId: preference.id,
    subjectVersion: preference.version + 1,
  })
}
