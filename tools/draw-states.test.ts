import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CASE_KINDS } from '#domain/review/transitions.ts'
import { drawStates } from './draw-states.ts'

test.each(CASE_KINDS)('docs/states/%s.svg draws the table of states', kind => {
  expect(readFileSync(new URL(`../docs/states/${kind}.svg`, import.meta.url), 'utf8')).toBe(drawStates(kind))
})
