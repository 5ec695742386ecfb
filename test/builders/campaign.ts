import { CampaignRow } from '#contract/campaigns.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer } from './office.ts'

/** What an officer types to begin a campaign of a school at 07911, open for thirty days. */
export const aCampaignForm = (more: Readonly<Record<string, unknown>> = {}) => {
  const today = dayInVietnam(new Date())
  return {
    unitName: 'Trường THPT Ví Dụ',
    agencyCode: '07911',
    agencyFixed: false,
    instructions: 'Nộp tờ khai đã ký cho cô chủ nhiệm.',
    validFrom: today,
    validUntil: addDays(today, 30),
    ...more,
  }
}

/** A campaign that an officer of 07911 has begun. */
export async function aCampaign(
  test: Pick<TestProduct, 'browser' | 'database' | 'origin'>,
  more: Readonly<Record<string, unknown>> & { readonly officer?: Browser } = {},
): Promise<CampaignRow> {
  const { officer = await anOfficer(test), ...form } = more
  return bodyOf(await officer.post('/api/v1/agency/campaigns', aCampaignForm(form)), CampaignRow)
}
