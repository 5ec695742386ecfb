import { expect, test } from 'vitest'
import { aDifference } from '#test/builders/payments.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER, expectAccessible, picture } from './stage.ts'

const stage = await aStage()

test.each([
  ['computer', { language: 'vi' }, 'Đối chiếu thu tiền', 'Đã xử lý thế nào?', 'Ghi là đã xử lý', /^Đã xử lý lúc /u],
  ['computer-dark-en', { language: 'en', theme: 'dark' }, 'Payments compared', 'How was it settled?', 'Mark as settled', /^Settled at /u],
] as const)(
  'an administrator of the nation reads what differs from the gateway’s statement and says how it was settled: %s',
  async (look, choices, title, note, settle, settled) => {
    await aDifference(stage)
    const desk = await stage.visitor({ size: COMPUTER, choices })
    await desk.goto('/agency/payments')
    await signInAtDesk(stage, desk, 'khanh')
    await desk.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    await desk.getByLabel(note, { exact: true }).first().waitFor()
    await expectAccessible(desk, `payments: differences (${look})`)
    await picture(desk, `payment-differences-${look}`)
    const before = await desk.getByText(settled).count()
    await desk.getByLabel(note, { exact: true }).first().fill('Đã đối chiếu với cổng, không có khoản này')
    await desk.getByRole('button', { name: settle, exact: true }).first().click()
    await expect.poll(() => desk.getByText(settled).count()).toBe(before + 1)
    await picture(desk, `payment-differences-settled-${look}`)
  },
)
