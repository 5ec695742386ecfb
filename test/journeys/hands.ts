import type { Locator, Page } from 'playwright-core'

/** How somebody works with a page. */
export interface Hand {
  readonly fill: (page: Page, field: Locator, text: string) => Promise<void>
  /** Of a button, a link, a tab or a box to tick. */
  readonly press: (page: Page, target: Locator) => Promise<void>
  /** An option of a native list. */
  readonly choose: (page: Page, list: Locator, option: string) => Promise<void>
}

/** Tab until the focus stands there: what the Tab key does not reach, nobody reaches without a mouse. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  await there.waitFor()
  for (let tries = 0; tries < 150; tries++) {
    if ((await there.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key never came there')
}

export const byKeyboard: Hand = {
  fill: async (page, field, text) => {
    await tabTo(page, field)
    await page.keyboard.type(text)
  },
  press: async (page, target) => {
    // Of several tabs the Tab key reaches the chosen one, and arrows the others.
    if ((await target.getAttribute('role')) === 'tab') return arrowTo(page, target)
    await tabTo(page, target)
    await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
  },
  choose: async (page, list, option) => {
    await tabTo(page, list)
    await page.keyboard.type(option)
  },
}

async function arrowTo(page: Page, tab: Locator): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  for (let tries = 0; tries < 10 && (await tab.getAttribute('aria-selected')) !== 'true'; tries++) await page.keyboard.press('ArrowRight')
}

export const byFinger: Hand = {
  fill: (_, field, text) => field.fill(text),
  press: (_, target) => target.tap(),
  choose: async (_, list, option) => void (await list.selectOption({ label: option })),
}
