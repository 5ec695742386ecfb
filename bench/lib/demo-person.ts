import { dayInVietnam } from '#domain/kernel/date.ts'
import { buildDemo } from '#seed/people/index.ts'

/** Signs a demo person in, the first one with an account unless another is named, on a device that is new to the account: with the code that comes to the demo's inbox.
 *  @returns the cookie header of the session */
export async function signInDemoPerson(port: number, key?: string): Promise<string> {
  const story = buildDemo(dayInVietnam(new Date())).stories.find(each => each.hasAccount && each.password && each.key === (key ?? each.key))
  if (!story) throw new Error('no demo person has an account')
  const cookies = new Map<string, string>()
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-requested-by': 'vssid',
        'sec-fetch-site': 'same-origin',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`the demo person could not sign in: ${answer.status} ${await answer.text()}`)
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? []
      cookies.set(name, value)
    }
  }
  await post('/api/v1/sessions', { name: story.socialInsuranceNo, password: story.password })
  await post('/api/v1/sessions/current/proof/code', { channel: 'sms' })
  await post('/api/v1/sessions/current/proof', { code: await newestCode(port, story.phone ?? '') })
  return `s=${cookies.get('s') ?? ''}`
}

/** The code in the newest message of the demo's inbox, once it has arrived. */
async function newestCode(port: number, phone: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const messages = await (await fetch(`http://127.0.0.1:${port}/dev/inbox.json?to=${phone}`)).text()
    const [, code] = /@[^\s#]+ #(\d{6})/u.exec(messages) ?? []
    if (code !== undefined) return code
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error('no code has come')
}
