import type { agency } from '#texts/vi/agency.ts'
import type { feedColumns } from '#texts/vi/feed-columns.ts'
import type { feedPages } from '#texts/vi/feed-pages.ts'
import type { feeds } from '#texts/vi/feeds.ts'
import type { Catalogues } from '#web/shared/i18n/language.ts'
import { translator } from '#web/shared/i18n/texts.ts'

/** Texts of the console together with those that come with these pages. */
export const t = translator<typeof agency & typeof feeds & typeof feedColumns & typeof feedPages>()

/** The long texts of these pages; `benefits` for the names of regimes. */
export const FEED_TEXTS: Catalogues = {
  vi: async () => {
    const [feeds, columns, pages, benefits] = await Promise.all([
      import('#texts/vi/feeds.ts'),
      import('#texts/vi/feed-columns.ts'),
      import('#texts/vi/feed-pages.ts'),
      import('#texts/vi/benefits.ts'),
    ])
    return { ...benefits.benefits, ...feeds.feeds, ...columns.feedColumns, ...pages.feedPages }
  },
  en: async () => {
    const [feeds, columns, pages, benefits] = await Promise.all([
      import('#texts/en/feeds.ts'),
      import('#texts/en/feed-columns.ts'),
      import('#texts/en/feed-pages.ts'),
      import('#texts/en/benefits.ts'),
    ])
    return { ...benefits.benefits, ...feeds.feeds, ...columns.feedColumns, ...pages.feedPages }
  },
}
