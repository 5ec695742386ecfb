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
  /** Pages with a sheet that is not of this pile. */
  readonly foreign: readonly number[]
}

/** Lays the pages of a scan beside the sheets of a pile. A page with ink goes before one without, then the earlier page: who scans a
 *  sheet twice, first unsigned, is believed the signed one.
 *  @param expected tokens of the pile, in its order */
export function checkPile(expected: readonly string[], pages: readonly SeenPage[]): PileCheck {
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
    foreign: sheets.flatMap(({ token, page }) => (ours.has(token) ? [] : [page])),
  }
}
