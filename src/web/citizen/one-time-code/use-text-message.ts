import { useEffect, useRef } from 'react'

interface CodeRequest extends CredentialRequestOptions {
  readonly otp: { readonly transport: readonly ['sms'] }
}

/** The code out of the message itself, where the browser can read its last line (WebOTP, "@host #code"); it asks the person first.
 *  Elsewhere the keyboard offers it, because of `autocomplete="one-time-code"`. */
export function useTextMessage(isWaiting: boolean, onCode: (code: string) => void): void {
  const take = useRef(onCode)
  take.current = onCode
  useEffect(() => {
    if (!isWaiting || !('OTPCredential' in globalThis)) return
    const waiting = new AbortController()
    const request: CodeRequest = { otp: { transport: ['sms'] }, signal: waiting.signal }
    navigator.credentials.get(request).then(
      found => {
        if (found && 'code' in found && typeof found.code === 'string') take.current(found.code)
      },
      // Refused by the person, or given up below: the field is there.
      () => undefined,
    )
    return () => waiting.abort()
  }, [isWaiting])
}
