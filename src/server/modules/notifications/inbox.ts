import type { Notice, NoticeDelivery, NoticePage } from '#contract/inbox.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { waysOf, type NoticeWay } from '#domain/notifications/delivery-state.ts'
import { templatesOf, type NoticeGroup } from '#domain/notifications/groups.ts'
import { NOTICE_KEPT_DAYS, NOTICES } from '#domain/notifications/inbox.ts'
import { isTemplate } from '#domain/notifications/templates.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { SubjectKey, Vault } from '#server/platform/vault.ts'
import { deleteNoticesBefore, giveNotices, listCarriers, listNotices, markRead } from './notice-store.ts'
import { placeOf } from './notice-place.ts'
import { render, type Deployment, type StoredValues } from './render.ts'
import { PLACES } from './attempt.ts'

const ON_A_PAGE = 20

interface Asked {
  /** Id of the last notice of the page before. */
  readonly before?: string | undefined
  /** Undefined: all of them. */
  readonly group?: NoticeGroup | undefined
}

/** A page of the reading citizen's inbox; runs under that citizen's role. */
export async function readInbox(
  tx: Tx,
  { vault, deployment }: { readonly vault: Vault; readonly deployment: Deployment },
  { before, group }: Asked = {},
): Promise<NoticePage> {
  // One row more than shown tells whether there is a next page.
  const rows = await listNotices(tx, ON_A_PAGE + 1, { before, templates: group && templatesOf(group) })
  const shown = rows.slice(0, ON_A_PAGE)
  const [keys, carriers] = await Promise.all([
    vault.keysOf(tx, [...new Set(shown.map(row => row.keySubject as Uuid))]),
    shown.length > 0 ? listCarriers(tx, shown) : [],
  ])
  const items = shown.flatMap(row => {
    const key = keys.get(row.keySubject)
    const ways = waysOf(carriers.filter(({ id, noticeId }) => noticeId === row.id || id === row.fallbackId))
    return key ? (presentNotice({ row, key, ways }, deployment) ?? []) : []
  })
  return { items, next: rows.length > ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null }
}

type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number]

interface Opened {
  readonly row: NoticeRow
  readonly key: SubjectKey
  /** By which it went, left out where nobody asks. */
  readonly ways?: readonly NoticeWay[]
}

/** The words of the text message, which say all of it in two sentences, under the subject of the letter; news of the record says more here. */
export function presentNotice({ row, key, ways = [] }: Opened, deployment: Deployment): Notice | undefined {
  const { template } = row
  const about = isTemplate(template) ? NOTICES[template] : null
  if (!isTemplate(template) || about === null) return undefined
  const own = JSON.parse(key.openText(PLACES.values, row.id, row.valuesSealed)) as StoredValues
  const values: StoredValues = { ...row.shared, ...own }
  const inWords = (language: 'vi' | 'en') => {
    const { subject, text } = render({ template, channel: 'inbox', language, values }, deployment)
    return { title: subject, text }
  }
  return {
    id: row.id,
    about,
    caseNo: typeof values['caseNo'] === 'string' ? values['caseNo'] : null,
    childId: row.childId,
    place: placeOf(template, values),
    at: row.createdAt.toISOString(),
    isRead: row.readAt !== null,
    delivery: ways.map(presentWay),
    words: { vi: inWords('vi'), en: inWords('en') },
  }
}

const presentWay = ({ channel, state, promisedAt, ...times }: NoticeWay): NoticeDelivery => ({
  channel,
  state,
  promisedAt: promisedAt.toISOString(),
  sentAt: times.sentAt?.toISOString() ?? null,
  deliveredAt: times.deliveredAt?.toISOString() ?? null,
  failedAt: times.failedAt?.toISOString() ?? null,
})

/** @throws NOT_FOUND for anybody else's notice */
export async function readNotice({ tx, actor }: Ctx, id: string): Promise<void> {
  if (actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  if ((await markRead(tx, actor.participantId, id)) === 0) throw new Problem('NOT_FOUND')
}

/** An account was opened: what was told about these dossiers before is the person's to read. */
export async function giveInbox(ctx: Ctx, participantId: Uuid, caseFileIds: readonly string[]): Promise<void> {
  if (caseFileIds.length > 0) await giveNotices(ctx.tx, participantId, caseFileIds)
}

/** Forgets notices after their time. */
export const sweepNotices = ({ tx, now }: Ctx): Promise<number> =>
  deleteNoticesBefore(tx, new Date(now.getTime() - NOTICE_KEPT_DAYS * 86_400_000))
