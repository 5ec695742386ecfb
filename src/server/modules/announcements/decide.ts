import type { Announcement } from '#contract/announcements.ts'
import type { AnnouncementStep } from '#domain/announcements/announcement.ts'
import { wrongTime } from '#domain/announcements/sending.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { keepShared } from '../notifications/index.ts'
import { hourOf } from './list.ts'
import { heldFor, moved, type Seen } from './step.ts'
import { insertProgress, setNextAt } from './store.ts'
import { countAccounts } from './views.ts'
import { refuseFew } from './write.ts'

/** Puts the own draft before a second person. Its hour must lie ahead, and its group be large enough.
 *  @throws as heldFor() · FIELDS_INVALID · ANNOUNCEMENT_TOO_FEW */
export async function submit(ctx: Ctx, seen: Seen): Promise<Announcement> {
  const held = await heldFor(ctx, 'submit', seen)
  const problems = wrongTime(ctx.now, await readPolicies(ctx.tx), { day: dayInVietnam(held.sendAt), hour: hourOf(held.sendAt) })
  if (problems.length > 0) throw new Problem('FIELDS_INVALID', {}, problems)
  await refuseFew(ctx, held)
  return moved(ctx, 'submit', held, { set: { submittedAt: ctx.now, reason: null, reasonBy: null } })
}

/** Lets out what somebody else has written: from here on its words do not change. When its hour has passed it begins at once.
 *  @throws as heldFor() · ANNOUNCEMENT_TOO_FEW when the group has shrunk meanwhile */
export async function release(ctx: Ctx, seen: Seen): Promise<Announcement> {
  const held = await heldFor(ctx, 'release', seen)
  await refuseFew(ctx, held)
  const { titleVi, textVi, titleEn, textEn, page } = held
  const id = held.id as Uuid
  await keepShared(ctx, id, { titleVi, textVi, titleEn: titleEn ?? '', textEn: textEn ?? '', page: page ?? '' })
  await insertProgress(ctx.tx, { announcementId: id, nextAt: held.sendAt, accounts: await countAccounts(ctx.tx) })
  const releasedBy = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null
  return moved(ctx, 'release', held, { set: { releasedBy, releasedAt: ctx.now } })
}

/** Lets what was held go on where it stopped. @throws as heldFor() */
export async function goOn(ctx: Ctx, seen: Seen): Promise<Announcement> {
  const held = await heldFor(ctx, 'goOn', seen)
  await setNextAt(ctx.tx, held.id, ctx.now)
  return moved(ctx, 'goOn', held, { set: { reason: null, reasonBy: null } })
}

/** The steps that say no more than who and why: they hold a portion of the sending back until they are done, or wait for it.
 *  @throws as heldFor() */
export const decide =
  (name: Exclude<AnnouncementStep, 'change' | 'submit' | 'release' | 'goOn'>) =>
  async (ctx: Ctx, { reason, ...seen }: Seen & { readonly reason?: string }): Promise<Announcement> =>
    moved(ctx, name, await heldFor(ctx, name, seen), { reason })
