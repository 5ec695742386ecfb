import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A fresh folder for a test. It lies in the folder of the run and goes with it. */
export const aFolder = (name: string): string => mkdtempSync(join(inject('runFolder'), `${name}-`))
