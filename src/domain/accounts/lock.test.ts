import { expect, test } from 'vitest'
import { LOCKED_BY, mayUnlock } from './lock.ts'

test('a lock is opened by the channel that closed it, and by no other', () => {
  const opens = (channel: 'sms' | 'email') => LOCKED_BY.filter(by => mayUnlock(by, channel))
  expect(opens('sms')).toEqual(['sms'])
  expect(opens('email')).toEqual(['email'])
  expect(mayUnlock(null, 'sms')).toBe(false)
})
