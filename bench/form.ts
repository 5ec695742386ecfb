import sharp from 'sharp'
import { plainDate } from '#domain/kernel/date.ts'
import { openForms, type Form01 } from '#server/forms/index.ts'
import { publish } from './lib/report.ts'
import { percentile } from './lib/stats.ts'

/** P10: form 01 with a portrait as PDF/A, one after another, by the typesetter's own thread as the product uses it. */
export async function form({ documents }: { readonly documents: number }): Promise<void> {
  const forms = openForms()
  const portrait = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#6688aa' } })
    .jpeg()
    .toBuffer()
  try {
    await forms.renderForm01(formNumber(0, portrait))
    const times: number[] = []
    let bytes = 0
    for (let n = 1; n <= documents; n++) {
      const begun = performance.now()
      bytes = (await forms.renderForm01(formNumber(n, portrait))).length
      times.push(performance.now() - begun)
    }
    const row = { 'p50 ms': percentile(times, 0.5), 'p99 ms': percentile(times, 0.99), kB: bytes / 1_000, goal: 'p50 ≤ 15 ms' }
    publish(
      { name: 'form', title: `form 01 with a portrait, ${documents} documents`, rows: [row], notes: ['Every document differs.'] },
      { times },
    )
  } finally {
    await forms.close()
  }
}

const formNumber = (n: number, portrait: Uint8Array): Form01 => ({
  language: 'vi',
  caseNo: `00001/2026/${String(n).padStart(5, '0')}`,
  agencyName: 'BHXH cơ sở Bến Thành',
  fullName: 'Nguyễn Thị Đào Ngọc Ẩn',
  socialInsuranceNo: `00${String(n).padStart(8, '0')}`,
  personalId: `0794050${String(n).padStart(5, '0')}`,
  address: `${n} Đường Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh`,
  phone: '0500000001',
  email: 'dao@vidu.example',
  place: 'Thành phố Hồ Chí Minh',
  date: plainDate('2026-11-20'),
  portrait,
  verification: {
    code: `7K3M-X9QW-Z2HD-4TRB-${String(n).padStart(4, '0')}`,
    page: 'vidu.example/verify/form',
    address: `https://vidu.example/verify/form/7K3M-X9QW-Z2HD-4TRB-${String(n).padStart(4, '0')}`,
  },
})
