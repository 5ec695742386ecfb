import { FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import { csvLine } from './fault-file.ts'

/** An empty file of a kind: its heads and one example, for spreadsheets. */
export function templateOf(kind: FeedKind, language: 'vi' | 'en'): string {
  const { columns } = FEED_SHAPES[kind]
  return `\uFEFF${csvLine(columns.map(column => column[language]))}${csvLine(columns.map(({ example }) => example))}`
}
