import type { PlainDate } from '#domain/kernel/date.ts'

/** The readable copy of a person's data, already in words. */
export interface CopyPages {
  readonly language: 'vi' | 'en'
  readonly date: PlainDate
  readonly title: string
  readonly lead: string
  /** Stands on every page: number of the copy, for whom and when. */
  readonly mark: string
  /** "Trang {page}" */
  readonly page: string
  readonly sections: readonly CopySection[]
}

/** Names with their values, then one table; `note` says what is left out or that there is nothing. */
export interface CopySection {
  readonly title: string
  readonly note: string
  readonly rows: readonly (readonly [string, string])[]
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

const LONGEST = 600

/** What the layout reads. */
export function copyPages(copy: CopyPages, print: (text: string, max: number) => string) {
  const printed = (text: string) => print(text, LONGEST)
  return {
    ...copy,
    mark: printed(copy.mark),
    sections: copy.sections.map(section => ({
      ...section,
      rows: section.rows.map(row => row.map(printed)),
      lines: section.lines.map(line => line.map(printed)),
    })),
  }
}
