import { expect, test } from 'vitest'
import { signInAtDesk } from './at-desk.ts'
import { atHome } from './at-home.ts'
import { aStage, expectAccessible, picture } from './stage.ts'

/** A browser whose letters are set to twice their size, as on the phone of somebody with weak eyes. */
const stage = await aStage({ flags: ['--blink-settings=defaultFontSize=32'] })

test('with letters of twice the size benefits and visits are read without scrolling sideways, and no amount is broken', async () => {
  const page = await atHome(stage, 'mai')
  await page.goto('/benefits')
  await page.getByRole('tabpanel').getByRole('button').first().waitFor()
  await expectAccessible(page, 'benefits')
  await picture(page, 'large-letters-benefits')
  await page.getByRole('tabpanel').getByRole('button').first().click()
  const value = page.getByRole('dialog').getByText('Đã nhận').or(page.getByRole('dialog').getByText('Đang chi trả')).first()
  await value.waitFor()
  expect((await value.boundingBox())?.x).toBeLessThan(120)
  await page.goto('/visits')
  await page.getByRole('link', { name: /cúm/iu }).click()
  const total = page.getByRole('region', { name: 'Ai trả bao nhiêu' }).getByText('₫').first()
  await total.waitFor()
  expect((await total.boundingBox())?.height).toBeLessThan(90)
  await expectAccessible(page, 'one visit')
  await picture(page, 'large-letters-visit')
})

test('with letters of twice the size an administrator chooses a file for the registry without scrolling sideways', async () => {
  const page = await stage.visitor()
  await page.goto('/agency/feeds/new?kind=contributions')
  await signInAtDesk(stage, page, 'khanh')
  await page.getByText('Tệp cần các cột này').waitFor()
  await expectAccessible(page, 'a new file')
  await picture(page, 'large-letters-feeds')
})
