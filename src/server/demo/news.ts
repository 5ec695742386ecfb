import type { FastifyInstance } from 'fastify'
import { isUuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { handleOf, type Tx } from '#server/platform/database/query.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { HAPPENINGS, letHappen, type Happening } from '#seed/let-happen.ts'
import { html, page, sameSite, send, table } from './page.ts'

const WORDS: Readonly<Record<Happening, string>> = {
  month: 'New month',
  unpaid: 'Unpaid months',
  benefit: 'Benefit paid',
  visit: 'Visit',
  card_locked: 'Card locked',
  card_unlocked: 'Card opened',
  card_ending: 'Card ends in 30 days',
}

/** /dev/news: something comes onto the record of a demo person, as a feed would bring it, and is told at once instead of a minute later. */
export function newsPage(app: FastifyInstance, platform: Platform): void {
  const tx = handleOf(platform.pool)
  app.get('/dev/news', async (_, reply) => send(reply, page('News of the record', body(await listPeople(tx)))))
  app.post('/dev/news', async (request, reply) => {
    sameSite(request)
    const { id, what } = wantedIn(request.body)
    const isDone = await transact(platform, { traceId: 'dev-news', guard: asSystem }, async ctx => {
      if (!(await letHappen(ctx, id, what))) return false
      if (what === 'card_ending') await ctx.enqueue('note_ending_cards', {}, { key: 'dev:note_ending_cards' })
      // The look at ending cards goes first.
      await ctx.enqueue('tell_news', { atOnce: true }, { key: 'dev:tell_news', afterMs: what === 'card_ending' ? 2_000 : 0 })
      return true
    })
    if (!isDone) throw new Problem('NOT_FOUND')
    return reply.status(204).send()
  })
}

function wantedIn(given: unknown) {
  const { id, what: word }: { id?: unknown; what?: unknown } = typeof given === 'object' && given !== null ? given : {}
  const what = HAPPENINGS.find(known => known === word)
  if (typeof id !== 'string' || !isUuid(id) || !what) throw new Problem('REQUEST_MALFORMED')
  return { id, what }
}

interface Person {
  readonly id: string
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly hasAccount: boolean
  /** The first look at the book is over: what comes from now on is news. */
  readonly isWatched: boolean
  readonly unread: number
}

/** Who can be told: people with an account, and children of such. */
const listPeople = (tx: Tx): Promise<Person[]> =>
  tx.all({
    text: `select p.id, p.full_name, p.social_insurance_no, a.id is not null as has_account, w.participant_id is not null as is_watched,
        (select count(*)::int from notification_notice n where n.participant_id = p.id and n.read_at is null and n.template like 'news\\_%') as unread
      from participant p left join account a on a.participant_id = p.id and a.state <> 'closed' left join news_watched w on w.participant_id = p.id
      where news_is_heard(p.id) order by a.id is null, p.full_name limit 100`,
    values: [],
  })

const body = (people: readonly Person[]) =>
  html`<p>
      Each button writes what an agency or a hospital would send. The notice comes within seconds; a text follows after 24 hours, when
      nobody has looked: move the <a href="/dev/clock">clock</a>, then see the <a href="/dev/inbox">inbox</a>. Reload to see the numbers.
    </p>
    ${table(
      ['Name', 'Mã số BHXH', 'Unread news', 'Let happen'],
      people.map(person => [
        person.fullName,
        html`<code>${person.socialInsuranceNo}</code>`,
        person.hasAccount ? person.unread : 'told to the guardian',
        person.isWatched
          ? HAPPENINGS.map(
              what => html`<button data-post="/dev/news" data-body='{"id":"${person.id}","what":"${what}"}'>${WORDS[what]}</button> `,
            )
          : 'the first look at this book comes within a minute',
      ]),
    )}`
