import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aSupportRequest } from '#test/builders/support.ts'
import { correctParticipants } from '#test/builders/traced.ts'
import { aUnitRequest } from '#test/builders/unit-account.ts'
import { signInAtDesk } from './at-desk.ts'
import { aStage, COMPUTER } from './stage.ts'

const stage = await aStage()

/** What runs wherever a text is taken for anything but a text. The stage fails on whatever a policy had to stop. */
const HOSTILE = `"'><img src=x onerror=stolen=1><svg onload=stolen=1><script>stolen=1</script>{{7*7}}`
const SHORT = '"><img src=x onerror=stolen=1>'

let officer: Page
let pages: Readonly<Record<string, string>>
let campaign: string

beforeAll(async () => {
  const { owner } = stage.database
  const desk = await anOfficer(stage)
  // Names come from registers, where nobody has looked for signs that names do not have.
  await owner.query(`update directory_agency set name = name || $1, address = address || $1 where code = '07911'`, [HOSTILE])
  const dossier = await aDossier(stage, { street: HOSTILE })
  const { socialInsuranceNo, fullName } = dossier.person
  const [support, unit] = [
    await aSupportRequest(stage, { text: HOSTILE, caseNo: dossier.no, socialInsuranceNo, fullName }),
    await aUnitRequest(stage, { text: HOSTILE }),
  ]
  await correctParticipants(owner, 'full_name = $2', 'social_insurance_no = $1', [socialInsuranceNo, SHORT])
  campaign = (await aCampaign(stage, { officer: desk, unitName: SHORT, instructions: HOSTILE })).code
  pages = {
    dossier: `/agency/files/${(await takenBy(desk, dossier)).id}`,
    'request for help': `/agency/files/${(await takenBy(desk, support)).id}`,
    'request of a unit': `/agency/files/${(await takenBy(desk, unit)).id}`,
    queue: '/agency/',
    campaigns: '/agency/campaigns',
    poster: `/agency/campaigns/${campaign}/poster`,
  }
  officer = await stage.visitor({ size: COMPUTER })
  await officer.goto('/agency/')
  await signInAtDesk(stage, officer)
  await officer.locator('nav').waitFor()
}, 120_000)

/** The page shows the text as it was typed, sign for sign, and none of it has run. */
async function expectShownAsText(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await page.getByText(text, { exact: false }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.evaluate('typeof stolen')).toBe('undefined')
  await expect.poll(() => page.locator('img[src="x"], svg[onload]').count()).toBe(0)
}

test.each(['dossier', 'request for help', 'request of a unit', 'campaigns', 'poster'])(
  'what strangers typed stands on the officer’s page of a %s as text, and nothing of it runs',
  async name => {
    await expectShownAsText(officer, pages[name] ?? '', 'onerror=stolen=1>')
  },
)

test('the queue and its search show names as text', async () => {
  await officer.goto(pages['queue'] ?? '')
  await officer.waitForLoadState('networkidle')
  await expect.poll(() => officer.evaluate('typeof stolen')).toBe('undefined')
})

test('a citizen who comes by the campaign reads the words of the unit as text', async () => {
  await expectShownAsText(await stage.visitor(), `/register?campaign=${campaign}`, 'onerror=stolen=1>')
})
