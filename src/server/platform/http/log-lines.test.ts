import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gatherLines } from './log-lines.ts'

test('log lines of one moment are written together, in order, and later ones after them', async () => {
  const written: string[] = []
  const log = gatherLines(text => void written.push(text), 5)
  log.write('first\n')
  log.write('second\n')
  expect(written).toEqual([])
  await pause(30)
  log.write('third\n')
  await pause(30)
  expect(written).toEqual(['first\nsecond\n', 'third\n'])
})
