interface ScriptUrlPolicy {
  readonly createScriptURL: (input: string) => unknown
}
declare global {
  /** Missing in Firefox and older Safari. */
  var trustedTypes: { readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy } | undefined
}

/** The service worker, and scripts that the build has named by their content. */
const OWN_WORKER = /^(?:\/sw\.js|(?:\/agency|\/unit)?\/assets\/[\w.-]+\.js)$/u

// A policy is made once.
let policy: ScriptUrlPolicy | undefined

/** The address of a worker is a sink of Trusted Types: only this policy may name one, and only a script of our own.
 *  @throws TypeError for any other address */
export function workerAddress(address: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('vssid', { createScriptURL: ownWorker })
  return (policy?.createScriptURL(address) ?? ownWorker(address)) as string
}

function ownWorker(address: string): string {
  if (!OWN_WORKER.test(address)) throw new TypeError('not a worker of ours')
  return address
}
