import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseSync } from 'vite'
import { ROOT } from '#server/platform/config.ts'

/** A node of the syntax tree (ESTree). */
export interface Syntax {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** Files of the program under the folders, without tests, fixtures and what is generated. */
export const sourcesIn = (folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map(file => join(folder, file).split(sep).join('/'))
      .filter(path => /\.tsx?$/u.test(path) && !/\.(?:test|fixture|gen|d)\.tsx?$/u.test(path))
      .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  )

/** Every node of a file, the outer before the inner, with the node that it stands in. */
export function nodesOf({ path, text }: SourceFile): readonly { readonly node: Syntax; readonly parent: Syntax | undefined }[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length) throw new Error(`${path} does not parse`)
  const found: { node: Syntax; parent: Syntax | undefined }[] = []
  const visit = (value: unknown, parent: Syntax | undefined): void => {
    if (Array.isArray(value)) return value.forEach(each => visit(each, parent))
    if (!isNode(value)) return
    found.push({ node: value, parent })
    for (const inner of Object.values(value)) visit(inner, value)
  }
  visit(program, undefined)
  return found
}

const isNode = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
