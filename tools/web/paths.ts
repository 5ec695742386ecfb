import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const WEB = join(ROOT, 'src', 'web')
export const DIST = join(ROOT, 'dist')
