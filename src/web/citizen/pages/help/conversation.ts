import { useQuery } from '@tanstack/react-query'
import type { HelpAnswer } from '#domain/help/answer.ts'
import { queryClient } from '#web/shared/api/query.ts'

/** One question with what help said. */
export interface Turn {
  readonly question: string
  readonly answer: HelpAnswer
}
interface Conversation {
  readonly turns: readonly Turn[]
  /** Typed and not asked yet. */
  readonly typed: string
}

const KEY = ['helpConversation'] as const
const NOTHING: Conversation = { turns: [], typed: '' }
/** What was asked long ago is no longer looked for. */
const LONGEST = 30

const now = (): Conversation => queryClient.getQueryData<Conversation>(KEY) ?? NOTHING

/** The conversation since the app was opened: there again after Back, forgotten with everything else when the person signs out. In memory
 *  only; nothing of it is sent. */
export function useConversation() {
  const { data = NOTHING } = useQuery({ queryKey: KEY, queryFn: now, staleTime: Infinity, gcTime: Infinity, networkMode: 'always' })
  const set = (next: Conversation) => queryClient.setQueryData<Conversation>(KEY, next)
  return {
    ...data,
    type: (typed: string) => set({ ...now(), typed }),
    add: (turn: Turn) => set({ turns: [...now().turns, turn].slice(-LONGEST), typed: '' }),
    forget: () => set(NOTHING),
  }
}
