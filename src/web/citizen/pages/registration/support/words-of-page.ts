import { useEffect } from 'react'
import type { Form } from '#web/shared/forms/use-form.ts'
import type { SupportValues } from './support-form.tsx'

const NAMES = ['topic', 'text', 'socialInsuranceNo', 'fullName'] as const

/** Fills in what the page from which somebody asks for help has said: once, so that going back and forth does not bring it again. */
export function useWordsOfPage({ isReady, set, values }: Form<SupportValues>): void {
  const written = values.text.trim()
  useEffect(() => {
    const said: unknown = history.state
    if (!isReady || typeof said !== 'object' || said === null || !('topic' in said)) return
    const words = said as Readonly<Record<string, unknown>>
    const told = Object.fromEntries(NAMES.flatMap(name => (typeof words[name] === 'string' ? [[name, words[name]]] : [])))
    set(told['text'] === undefined || written === '' ? told : { ...told, text: `${written}\n\n${told['text']}` })
    history.replaceState(null, '')
  }, [isReady, set, written])
}
