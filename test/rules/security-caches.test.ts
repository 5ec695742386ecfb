import { beforeAll, expect, test } from 'vitest'
import { api } from '#contract/api.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aProduct, type Answer, type Browser } from '#test/support/product.ts'

/** A shared cache between people and the program, as a proxy or a provider may run one. `careless`: it keeps what looks like a file by
 *  the end of its address, whatever the answer says about keeping it. */
function aCache({ careless = false } = {}) {
  const kept = new Map<string, Answer>()
  const mayKeep = (path: string, { status, headers }: Answer): boolean => {
    const said = String(headers['cache-control'] ?? '')
    if (careless && /\.(?:css|js|png|ico|woff2|svg|html)(?:$|[?;#])/u.test(path)) return status === 200
    if (status !== 200 || /no-store|private/u.test(said) || headers['set-cookie'] !== undefined) return false
    // Without a word a cache may guess how long to keep it.
    return said === '' || /max-age=[1-9]|s-maxage=[1-9]|public/u.test(said)
  }
  return {
    kept,
    get: async (browser: Browser, path: string): Promise<Answer> => {
      const old = kept.get(path)
      if (old) return old
      const answer = await browser.get(path)
      if (mayKeep(path, answer)) kept.set(path, answer)
      return answer
    },
  }
}

const product = await aProduct()
const mai = person('mai')
let personas: readonly Browser[]
beforeAll(async () => {
  personas = [product.browser(), await signedIn(product, mai.socialInsuranceNo), await anOfficer(product)]
})

/** Addresses that are read without parts of their own. */
const READ = Object.values(api)
  .filter(({ method, path }) => method === 'GET' && !path.includes('/:'))
  .map(({ path }) => path)
const PERSONAL = READ.filter(path => /^\/api\/v1\/(?:me|sessions|agency|unit|registrations)/u.test(path))

test('what a shared cache keeps of three people are public directories, the same for each of them', async () => {
  const cache = aCache()
  for (const browser of personas) for (const path of READ) await cache.get(browser, path)
  expect([...cache.kept.keys()].filter(path => !path.startsWith('/api/v1/public/'))).toEqual([])
  expect(cache.kept.size).toBeGreaterThan(2)
  const text = [...cache.kept.values()].map(({ bytes }) => bytes.toString('utf8')).join('\n')
  for (const secret of [mai.socialInsuranceNo, mai.fullName, mai.personalId]) expect(text.includes(secret)).toBe(false)
})

test('who comes after a signed-in person through a shared cache is a stranger', async () => {
  const cache = aCache()
  const [guest, own] = personas
  if (!guest || !own) throw new Error('no personas')
  expect((await cache.get(own, '/api/v1/me/home')).status).toBe(200)
  expect((await cache.get(guest, '/api/v1/me/home')).status).toBe(401)
})

/** Ways to make a personal page look like a file, so that a careless cache keeps it for whoever asks next. */
const DISGUISES = [
  '/x.css',
  '.css',
  ';x.css',
  '%2Fx.css',
  '%3Bx.css',
  '%23x.css',
  '%3Fx.css',
  '/..%2Fx.js',
  '%00.css',
  '//x.png',
  '/./x.css',
  '%0A.css',
]

test('no personal page can be made to look like a file to a careless cache', async () => {
  const cache = aCache({ careless: true })
  for (const browser of personas)
    for (const path of PERSONAL)
      for (const disguise of DISGUISES) {
        const answer = await cache.get(browser, `${path}${disguise}`)
        expect([path, disguise, answer.status]).toEqual([path, disguise, 404])
      }
  expect([...cache.kept.keys()]).toEqual([])
})

test('a query that ends like a file is refused, or is said not to be kept', async () => {
  for (const browser of personas)
    for (const path of PERSONAL) {
      const { status, headers } = await browser.get(`${path}?x.css`)
      expect([path, status, headers['cache-control']]).toEqual([path, status, 'no-store'])
    }
})
