import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import sharp from 'sharp'
import { ROOT } from '#server/platform/config.ts'
import { PICTURES } from '#web/citizen/pages/help/picture-list.ts'
import { signInHere } from './at-home.ts'
import { aStage } from './stage.ts'

const stage = await aStage()
const FOLDER = join(ROOT, 'src/web/citizen/public/guide')
const SCREEN = { width: 360, height: 640 }

/** Shows each screen of the guide as it is today. `GUIDE_PICTURES=1` writes the pictures; without it what is kept must be there and the
 *  screens must come. */
test('every picture of the guide is one of a screen that comes', async () => {
  const page = await stage.visitor({ size: SCREEN })
  for (const isPersonal of [false, true]) {
    if (isPersonal) await signInHere(stage, page, 'mai')
    for (const { name, path } of PICTURES.filter(picture => picture.isPersonal === isPersonal)) {
      await page.goto(path)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(new URL(page.url()).pathname, name).toBe(path)
      if (process.env['GUIDE_PICTURES']) {
        mkdirSync(FOLDER, { recursive: true })
        writeFileSync(
          join(FOLDER, `${name}.webp`),
          await sharp(await page.screenshot())
            .webp({ quality: 60, effort: 6 })
            .toBuffer(),
        )
      }
      expect(existsSync(join(FOLDER, `${name}.webp`)), name).toBe(true)
    }
  }
})
