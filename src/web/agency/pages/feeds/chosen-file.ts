import type { Feed } from '#contract/feeds.ts'
import { FEED_BYTES } from '#contract/feeds.ts'
import { line } from '#domain/participants/identifiers.ts'
import { sizeText } from './feed-words.ts'
import { t } from './t.ts'

const NAME = line(200)

/** Why a file cannot be begun with; undefined when it can. */
export function refuseFile({ name, size }: File): string | undefined {
  if (size === 0) return t('feedPages.drop.empty')
  if (size > FEED_BYTES) return t('feedPages.drop.large', { size: sizeText(FEED_BYTES) })
  return NAME(name).ok ? undefined : t('feedPages.drop.name')
}

/** Why a file is not the one that is half-way here: its name, its length, or that it was saved again since. */
export function refuseOther(feed: Pick<Feed, 'no' | 'fileName' | 'size'>, file: File): string | undefined {
  const name = NAME(file.name)
  if (file.size !== feed.size || !name.ok || name.value !== feed.fileName)
    return t('feedPages.drop.differs', { name: feed.fileName, size: sizeText(feed.size) })
  const savedAt = sessionStorage.getItem(keyOf(feed.no))
  return savedAt !== null && savedAt !== String(file.lastModified) ? t('feedPages.drop.changed') : undefined
}

/** Notes which save of the file is being sent, to know it again after a reload. */
export const noteFile = (no: number, file: File): void => sessionStorage.setItem(keyOf(no), String(file.lastModified))

const keyOf = (no: number): string => `feed-${no}`
