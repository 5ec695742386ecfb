import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'

const READ_AT_ONCE =
  /expect\(\s*await [^;]*?\.(?:count|isVisible|isHidden|isChecked|isDisabled|isEnabled|allInnerTexts|allTextContents|innerText|textContent|inputValue|getAttribute|title)\([^;]*?\),?\s*\)\s*\.(?:not\.)?to/u

test('a journey asks a page until it holds, and never reads it the moment after a tap', () => {
  expect('expect(await rows.count()).toBe(30)').toMatch(READ_AT_ONCE)
  expect('await expect.poll(() => rows.count()).toBe(30)').not.toMatch(READ_AT_ONCE)
  const folder = join(ROOT, 'test/journeys')
  const files = readdirSync(folder).filter(name => name.endsWith('.ts'))
  const hasty = files.flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\n(?=\s*(?:await |const |expect|for |if ))/u)
      .filter(statement => READ_AT_ONCE.test(statement))
      .map(statement => `${name}: ${statement.trim()}`),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(hasty).toEqual([])
})
