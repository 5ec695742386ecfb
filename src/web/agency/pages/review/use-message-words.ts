import { useEffect, useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import type { message } from '#texts/vi/message.ts'

type Words = Readonly<Record<keyof typeof message, string>>
const WORDS: Readonly<Record<CaseFile['contact']['language'], () => Promise<Words>>> = {
  vi: async () => (await import('#texts/vi/message.ts')).message,
  en: async () => (await import('#texts/en/message.ts')).message,
}

/** The texts of messages in the language of who gets them, whatever the console is read in; undefined until they are there. */
export function useMessageWords(language: CaseFile['contact']['language']): Words | undefined {
  const [words, setWords] = useState<Words>()
  useEffect(() => {
    let isOver = false
    void WORDS[language]().then(found => {
      if (!isOver) setWords(found)
    })
    return () => {
      isOver = true
    }
  }, [language])
  return words
}
