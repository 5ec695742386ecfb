import type { Page } from 'playwright-core'
import { aPhotoOfItsOwn } from '#test/builders/photos.ts'
import { signInAtDesk } from './at-desk.ts'
import { COMPUTER, type Stage, type VisitorOptions } from './stage.ts'

/** The number of the case that a page tells. */
export const numberOn = async (page: Page): Promise<string> =>
  /\d{5}(?:\.[A-Z])?\/\d{4}\/\d{3,5}/u.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? 'no number'

interface Cases {
  fileOf(no: string): Promise<string>
  stateOf(no: string): Promise<string | undefined>
  /** A member of staff at work, on a computer. */
  atDesk(name: string, look?: VisitorOptions): Promise<Page>
}

/** Cases as the database has them, and who decides them. */
export const casesOf = (stage: Stage): Cases => ({
  fileOf: async no =>
    (await stage.database.owner.query<{ id: string }>('select id from review_case_file where no = $1', [no])).rows[0]?.id ?? '',
  stateOf: async no =>
    (await stage.database.owner.query<{ state: string }>('select state from review_case_file where no = $1', [no])).rows[0]?.state,
  atDesk: async (name, look = {}) => {
    const page = await stage.visitor({ size: COMPUTER, ...look })
    await page.goto('/agency/')
    await signInAtDesk(stage, page, name)
    await page.locator('nav').waitFor()
    return page
  },
})

/** Chooses a photo of a paper in the form of a procedure, and waits until it has arrived. */
export async function addPaper(page: Page, kind: string): Promise<void> {
  const slot = page.locator(`#photo-${kind}`)
  const buffer = await aPhotoOfItsOwn()
  await slot.locator('input[type=file]:not([capture])').setInputFiles({ name: 'giay-to.jpg', mimeType: 'image/jpeg', buffer })
  await slot.getByText(/^(?:Đã tải lên|Uploaded)$/u).waitFor()
}
