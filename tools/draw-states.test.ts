import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawStates } from './draw-states.ts'

test('docs/states/registration.svg draws the table of states', () => {
  expect(readFileSync(new URL('../docs/states/registration.svg', import.meta.url), 'utf8')).toBe(drawStates())
})
