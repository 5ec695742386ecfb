import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aDossier } from '#test/builders/registration.ts'
import { signInAtDesk } from '../journeys/at-desk.ts'
import { aStage, COMPUTER } from '../journeys/stage.ts'
import { dossiers } from './dossiers.ts'
import { APPROVE, RETURN_PHOTO } from './officer.ts'
import { median, simulate } from './simulate.ts'

const SEED = 20_261_121

test('of two thousand dossiers no planted fraud is let through, few honest people wait, and a replay gives the same reasons', async () => {
  const report = simulate(await dossiers(2000, SEED))
  console.log(JSON.stringify(report, null, 2))
  for (const [kind, { planted, stopped }] of Object.entries(report.fraud)) expect([kind, stopped]).toEqual([kind, planted])
  expect(simulate(await dossiers(2000, SEED)).reasons).toBe(report.reasons)
})

const SAMPLE = 12

/** What was decided about the file on the screen, by its address. */
async function decidedOn(page: Page, owner: { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> }) {
  const id = page.url().split('/').at(-1)
  const asked = 'select f.state, d.action from review_case_file f join review_decision d on d.case_file_id = f.id where f.id = $1'
  return (await owner.query(asked, [id])).rows[0]
}

test('the keys that the model counts are the keys of the console: a sample is decided with them in a browser', async () => {
  const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '10' } })
  for (let n = 0; n < SAMPLE; n += 1) await aDossier(stage)
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.locator('[data-case-link]').first().waitFor()
  await page.keyboard.press('n')
  const [answers, seconds]: number[][] = [[], []]
  for (let n = 0; n < SAMPLE; n += 1) {
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    const shown = Date.now()
    const before = page.url()
    const [keys, wanted] = n % 4 === 3 ? ([RETURN_PHOTO, 'return'] as const) : ([APPROVE, 'approve'] as const)
    for (const key of keys.slice(0, -1)) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor()
    expect(await decidedOn(page, stage.database.owner)).toEqual({ state: 'deciding', action: wanted })
    const asked = Date.now()
    if (n === SAMPLE - 1) break
    await page.keyboard.press('n')
    await page.waitForURL(url => url.href !== before)
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    answers?.push(Date.now() - asked)
    seconds?.push(Date.now() - shown)
  }
  console.log(
    JSON.stringify({
      decided: SAMPLE,
      nextFileMs: median(answers ?? []),
      decisionMs: median(seconds ?? []),
    }),
  )
  await expect
    .poll(
      async () =>
        (await stage.database.owner.query('select state, count(*)::int as n from review_case_file group by state order by state')).rows,
      {
        timeout: 60_000,
      },
    )
    .toEqual([
      { state: 'approved', n: SAMPLE - SAMPLE / 4 },
      { state: 'returned', n: SAMPLE / 4 },
    ])
})
