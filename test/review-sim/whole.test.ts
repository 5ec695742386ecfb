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

/** The state of the file on the screen, by its address. */
async function stateOf(page: Page, owner: { query: (text: string, values: unknown[]) => Promise<{ rows: { state?: unknown }[] }> }) {
  const id = page.url().split('/').at(-1)
  return (await owner.query('select state from review_case_file where id = $1', [id])).rows[0]?.state
}

test('the keys that the model counts are the keys of the console: a sample is decided with them in a browser', async () => {
  const stage = await aStage({ env: { VSSID_UNDO_SECONDS: '10' } })
  for (let n = 0; n < SAMPLE; n += 1) await aDossier(stage)
  const page = await stage.visitor({ size: COMPUTER })
  await page.goto('/agency/')
  await signInAtDesk(stage, page)
  await page.locator('[data-case-link]').first().waitFor()
  await page.keyboard.press('n')
  const [answers, seconds, pressed]: number[][] = [[], [], []]
  for (let n = 0; n < SAMPLE; n += 1) {
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    const shown = Date.now()
    const before = page.url()
    const [keys, wanted] = n % 4 === 3 ? [RETURN_PHOTO, 'deciding'] : [APPROVE, 'deciding']
    for (const key of keys.slice(0, -1)) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).waitFor()
    expect(await stateOf(page, stage.database.owner)).toBe(wanted)
    const asked = Date.now()
    if (n === SAMPLE - 1) break
    await page.keyboard.press('n')
    await page.waitForURL(url => url.href !== before)
    await page.getByLabel('Giấy tờ còn hạn').waitFor()
    answers?.push(Date.now() - asked)
    seconds?.push(Date.now() - shown)
    pressed?.push(keys.length)
  }
  console.log(
    JSON.stringify({
      decided: SAMPLE,
      medianKeys: median(pressed ?? []),
      nextFileMs: median(answers ?? []),
      decisionMs: median(seconds ?? []),
    }),
  )
  await expect
    .poll(
      async () =>
        (await stage.database.owner.query(`select count(*)::int as n from review_case_file where state in ('approved', 'returned')`))
          .rows[0]?.n,
      {
        timeout: 60_000,
      },
    )
    .toBe(SAMPLE)
})
