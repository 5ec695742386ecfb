import { useCallback } from 'react'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import type { Code } from '../../one-time-code/sent-code.ts'
import { useCodeNews } from '../../one-time-code/use-code-news.ts'
import type { ServerSide } from './use-registration.ts'

/** Follows the code of a declaration. */
export function useNewsOfCode(code: Code, { noteCode, refresh }: Pick<ServerSide, 'noteCode' | 'refresh'>): void {
  useCodeNews(
    code,
    useCallback(() => askForNews({ noteCode, refresh }), [noteCode, refresh]),
  )
}

/** One look. When the code was used meanwhile, by another tab, the dossier is asked for instead. */
export async function askForNews({ noteCode, refresh }: Pick<ServerSide, 'noteCode' | 'refresh'>): Promise<void> {
  try {
    noteCode(await call('getRegistrationCode'))
  } catch (problem) {
    if (isProblem(problem, 'REGISTRATION_NOT_SENT')) await refresh().catch(() => undefined)
  }
}
