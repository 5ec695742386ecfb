import { useLocation } from 'wouter'
import { call } from '#web/shared/api/client.ts'
import { beginSession } from '../../session/session.ts'
import { CodeTask } from './code-task.tsx'

/** A forgotten password: the code leads to setting another one. */
export const RecoverPage = () => {
  const [, go] = useLocation()
  return (
    <CodeTask
      task="recover"
      onCode={async code => go(await beginSession(await call('confirmRecovery', { body: { code } })), { replace: true })}
    />
  )
}
