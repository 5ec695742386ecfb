import { pileOfToken } from './sheet-token.ts'

/** What was seen on one page of a scan. */
export interface SeenPage {
  /** 1, 2, 3 … in the order of the file. */
  readonly page: number
  readonly kind: PageKind
  /** Of a sheet. */
  readonly token?: string | undefined
  readonly hasInk?: boolean | undefined
}

/** A sheet that was read · an empty side · a page with other codes on it (a full form, say) · a page on which nothing was read. */
export const PAGE_KINDS = ['sheet', 'blank', 'other', 'unread'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export interface PileCheck {
  /** Each sheet of the pile that was found, with the page that shows it best. */
  readonly found: readonly { readonly token: string; readonly page: number; readonly hasInk: boolean }[]
  readonly missing: readonly string[]
  /** Pages that show a sheet that another page shows already. */
  readonly repeated: readonly { readonly token: string; readonly page: number }[]
  /** Pages with a sheet that is not of this pile: `otherPile` when the pile's code differs. */
  readonly foreign: readonly { readonly page: number; readonly otherPile: boolean }[]
  readonly unread: readonly number[]
}

/** Lays the pages of a scan beside the sheets of a pile. A page with ink goes before one without, then the earlier page: who scans a
 *  sheet twice, first unsigned, is believed the signed one.
 *  @param expected tokens of the pile, in its order */
export function checkPile(pileCode: string, expected: readonly string[], pages: readonly SeenPage[]): PileCheck {
  const ours = new Set(expected)
  const sheets = pages.flatMap(({ page, kind, token, hasInk }) =>
    kind === 'sheet' && token !== undefined ? [{ page, token, hasInk: hasInk === true }] : [],
  )
  const best = new Map<string, (typeof sheets)[number]>()
  for (const seen of sheets) {
    const before = best.get(seen.token)
    if (!before || (seen.hasInk && !before.hasInk)) best.set(seen.token, seen)
  }
  return {
    found: expected.flatMap(token => best.get(token) ?? []),
    missing: expected.filter(token => !best.has(token)),
    repeated: sheets.flatMap(({ token, page }) => (ours.has(token) && best.get(token)?.page !== page ? [{ token, page }] : [])),
    foreign: sheets.flatMap(({ token, page }) => (ours.has(token) ? [] : [{ page, otherPile: pileOfToken(token) !== pileCode }])),
    unread: pages.flatMap(({ page, kind }) => (kind === 'unread' ? [page] : [])),
  }
}
