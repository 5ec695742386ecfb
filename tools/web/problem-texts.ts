import type { Plugin } from 'vite'
import { api } from '#contract/api.ts'
import type { Operation } from '#contract/core.ts'
import { problem as en } from '#texts/en/problem.ts'
import { problem as vi } from '#texts/vi/problem.ts'
import { isCalledBy } from './api-routes.ts'
import type { WebApp } from './vite-config.ts'

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { vi, en }
const CATALOGUE = /\/src\/texts\/(?<language>[a-z]+)\/problem\.ts$/u

/** Leaves out of an app the sentences for refusals that none of its operations can answer: they belong to the consoles, or to it and not to
 *  them. What no operation names may come from any, and stays. */
export const problemTexts = (app: WebApp): Plugin => {
  const strange = codesOf(operation => !isCalledBy(app)(operation))
  for (const code of codesOf(isCalledBy(app))) strange.delete(code)
  return {
    name: 'vssid-problem-texts',
    load: id => {
      const texts = CATALOGUES[CATALOGUE.exec(id)?.groups?.['language'] ?? '']
      if (!texts) return undefined
      const kept = Object.entries(texts).filter(([key]) => !strange.has(key.replace('problem.', '')))
      return `export const problem = ${JSON.stringify(Object.fromEntries(kept))}`
    },
  }
}

const codesOf = (which: (operation: Operation) => boolean): Set<string> =>
  new Set(Object.values<Operation>(api).flatMap(operation => (which(operation) ? operation.problems : [])))
