import { expect, test } from 'vitest'
import { PileInFull, unitSheets } from '#contract/unit-sheets.ts'
import { UnitBoard, unitBoard } from '#contract/unit-board.ts'
import { unitRoster } from '#contract/unit-roster.ts'
import { anOfficer } from '#test/builders/office.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { openDemoLife } from './index.ts'

const started = await aProduct()
const hashPassword = (password: string): Promise<string> => Promise.resolve(`hash of ${password}`)
const open = () =>
  openDemoLife({ app: started.product.app, platform: started.product.platform, origin: 'http://localhost:4100', hashPassword })

test(
  'the first start shows a unit at work: every state, a campaign, a forecast, a reminder, sheets; the second changes nothing',
  {
    timeout: 120_000,
  },
  async () => {
    await open()
    const huy = await anOfficer(started, 'huy')
    const board = async () => bodyOf(await huy.get('/api/v1/unit/board'), UnitBoard)
    const counts = { members: 144, matching: 0, activated: 93, waiting: 8, toCorrect: 3, needsHelp: 6, notStarted: 34 }
    // Decisions take effect and reminders go by jobs, in whatever order.
    await expect.poll(board, { timeout: 60_000 }).toMatchObject({ counts, campaign: { sent: 13 } })
    const first = await board()
    expect(first).toMatchObject({
      campaign: { state: 'open' },
      yesterday: { members: 144, activated: 84 },
      forecast: { kind: 'day' },
    })
    expect(first.groups).toHaveLength(8)
    expect(first.groups[0]).toMatchObject({ name: 'Điện tử K13', opened: 5 })
    expect(first.groups.at(-1)).toMatchObject({ name: 'Công nghệ may K12', members: 18, activated: 18 })
    expect(new Set(first.help.flatMap(({ help }) => help))).toEqual(new Set(['phone_reported', 'unmatched', 'rejected']))

    const uploads = bodyOf(await huy.get('/api/v1/unit/roster/uploads'), unitRoster.listRosterUploads.output)
    expect(uploads).toMatchObject([
      { by: 'Lê Quốc Huy', people: 144, added: 2, ended: 0, leftOut: 0 },
      { by: 'Lê Quốc Huy', people: 142, added: 142, changed: 0 },
    ])
    const reminders = async () => bodyOf(await huy.get('/api/v1/unit/reminders'), unitBoard.listReminders.output)
    await expect
      .poll(async () => (await reminders())[0])
      .toMatchObject({ group: 'Điện tử K13', by: 'Lê Quốc Huy', outcomes: [{ outcome: 'no_contact' }, { outcome: 'sent' }] })
    const { piles } = bodyOf(await huy.get('/api/v1/unit/piles'), unitSheets.listPiles.output)
    expect(piles).toMatchObject([{ group: 'Công nghệ may K12', sheets: 18, returned: 11 }])
    const { sheets } = bodyOf(await huy.get(`/api/v1/unit/piles/${piles[0]?.id ?? ''}`), PileInFull)
    expect(sheets.filter(({ state }) => state === 'ticked')).toHaveLength(11)

    const { rows: marks } = await started.database.owner.query<{ code: string; n: number }>(
      'select code, count(*)::int as n from review_risk_mark group by code order by code',
    )
    expect(marks).toContainEqual({ code: 'same_paper', n: 1 })
    expect(marks.map(({ code }) => code)).not.toContain('same_portrait')

    await open()
    expect(await board()).toEqual(first)
  },
)
