import type { MessageTemplate, MessageValues, NewsTemplate } from '#domain/notifications/templates.ts'
import type { Policies } from '#domain/kernel/policy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { choicesOf } from '#domain/news/preferences.ts'
import { textDueAt } from '#domain/news/texting.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { provenContacts } from '../accounts/index.ts'
import { sendMessage, sendNotice } from '../notifications/index.ts'
import { describe, type Piece } from './describe.ts'
import { listChoices } from './preference-store.ts'
import { forgetKnown, insertFallback, takeEvent, type EventName } from './store.ts'
import { listReaders, type Reader } from './views.ts'

/** Tells an event: taken out and told in one transaction, so that a crash in between leaves it as it was and a second job finds nothing.
 *  @returns how many notices came of it */
export async function tellEvent(ctx: Ctx, name: EventName): Promise<number> {
  const event = await takeEvent(ctx.tx, name)
  if (!event) return 0
  const readers = await listReaders(ctx.tx, event.participantId)
  if (readers.length === 0) {
    await forgetKnown(ctx.tx, event.participantId)
    return 0
  }
  return tellReaders(ctx, { of: event.participantId, readers, pieces: await describe(ctx, event) })
}

interface Telling {
  /** Whose record it is. */
  readonly of: Uuid
  readonly readers: readonly Reader[]
  readonly pieces: readonly Piece[]
}

export async function tellReaders(ctx: Ctx, { of, readers, pieces }: Telling): Promise<number> {
  if (pieces.length === 0) return 0
  const policies = await readPolicies(ctx.tx)
  for (const reader of readers) for (const piece of pieces) await tell(ctx, { of, reader, piece, policies })
  return readers.length * pieces.length
}

type Of<T extends MessageTemplate> = T extends MessageTemplate ? { readonly template: T; readonly values: MessageValues[T] } : never

interface Told {
  readonly of: Uuid
  readonly reader: Reader
  readonly piece: Piece
  readonly policies: Policies
}

/** One notice for one reader: the inbox has it always; devices ring and a letter goes as the reader wants it. A text follows only when nobody
 *  looks. An account that is locked rings nowhere: whoever holds its phone may not be the owner. */
async function tell(ctx: Ctx, { of, reader, piece, policies }: Told): Promise<void> {
  const { accountId, participantId, child, isLocked } = reader
  const choice = choicesOf(await listChoices(ctx.tx, participantId)).find(({ kind }) => kind === piece.kind)
  const contacts = isLocked ? [] : await provenContacts(ctx, accountId)
  const news = {
    ...named(piece, child),
    language: reader.language,
    subjectKind: 'account',
    subjectId: accountId,
    keySubject: participantId,
    inboxOf: participantId,
    aboutChild: of === participantId ? undefined : of,
    isQuiet: isLocked || choice?.push === false,
    agencyCode: null,
  }
  const email = choice?.email ? contacts.find(({ channel }) => channel === 'email') : undefined
  const noticeId = await (email ? sendMessage(ctx, { ...news, ...email, class: 'C' }) : sendNotice(ctx, news))
  const mayText = choice?.sms === true && policies.newsTextKinds.includes(piece.kind) && contacts.some(({ channel }) => channel === 'sms')
  if (mayText) await insertFallback(ctx.tx, { noticeId, participantId, kind: piece.kind, dueAt: textDueAt(ctx.now, policies) })
}

// The values of each template want the child beside what its piece has.
const named = ({ template, values }: Piece, child: string): Of<NewsTemplate> =>
  ({ template, values: { ...values, child } }) as Of<NewsTemplate>
