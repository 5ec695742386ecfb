import { dayInVietnam } from '#domain/kernel/date.ts'
import { buildDemo } from '#seed/people/index.ts'

/** Signs the first demo person in.
 *  @returns the cookie header of the session */
export async function signInDemoPerson(port: number): Promise<string> {
  const story = buildDemo(dayInVietnam(new Date())).stories.find(({ hasAccount, password }) => hasAccount && password)
  if (!story) throw new Error('no demo person has an account')
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ name: story.socialInsuranceNo, password: story.password }),
  })
  if (answer.status !== 201) throw new Error(`the demo person could not sign in: ${answer.status} ${await answer.text()}`)
  const session = answer.headers.getSetCookie().find(cookie => cookie.startsWith('s='))
  return session?.split(';')[0] ?? ''
}
