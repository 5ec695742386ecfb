import { useEffect, useRef, useState } from 'react'
import type { NoticePreferences } from '#contract/news.ts'
import type { ChoiceKind, NewsChannel } from '#domain/news/kinds.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'

export type Choice = NoticePreferences['kinds'][number]
type Chosen = Readonly<Record<string, Choice>>

const KEY = answerKey('getNoticePreferences')

/** Switches hold at once and are saved one after the other. What could not be saved stays switched on the page, is told, and is tried
 *  again by a press or when the network is back. */
export function useChoices() {
  const unsaved = useRef<Chosen>({})
  const isSaving = useRef(false)
  const [shown, setShown] = useState<Chosen>({})
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [savedAt, setSavedAt] = useState<number>()
  const [last, setLast] = useState<ChoiceKind>()

  const keep = (chosen: Chosen) => {
    unsaved.current = chosen
    setShown(chosen)
  }
  const save = async () => {
    if (isSaving.current) return
    isSaving.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      for (let next = Object.values(unsaved.current); next.length > 0; next = Object.values(unsaved.current)) {
        await saveOnce(next)
        keep(withoutSaved(unsaved.current, next))
        setSavedAt(Date.now())
      }
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      // Changed on another device: what is true there is shown, and nothing is overwritten.
      if (isProblem(failure, 'NOTICE_PREFERENCES_CHANGED')) {
        await queryClient.refetchQueries({ queryKey: KEY })
        keep({})
      }
      setProblem(failure)
    } finally {
      isSaving.current = false
      setBusy(false)
    }
  }

  useEffect(() => {
    const again = () => void save()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])

  const change = (choice: Choice, channel: NewsChannel, isOn: boolean) => {
    setSavedAt(undefined)
    setLast(choice.kind)
    keep({ ...unsaved.current, [choice.kind]: { ...choice, [channel]: isOn } })
    void save()
  }
  return { shown, last, isBusy, problem, savedAt, change, save }
}

/** The change names the version that was seen last. */
async function saveOnce(choices: readonly Choice[]): Promise<void> {
  const version = queryClient.getQueryData<NoticePreferences>(KEY)?.version ?? 0
  const kinds = choices.map(({ kind, push, sms, email }) => ({ kind, push, sms, email }))
  queryClient.setQueryData(KEY, await call('setNoticePreferences', { body: { version, kinds } }))
}

/** What was switched again while it was on its way is saved next. */
const withoutSaved = (unsaved: Chosen, sent: readonly Choice[]): Chosen =>
  Object.fromEntries(Object.entries(unsaved).filter(([, choice]) => !sent.includes(choice)))
