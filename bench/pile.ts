import { checkPile } from '#domain/units/pile-check.ts'
import { openForms, readScan } from '#server/forms/index.ts'
import { aFilledForm, aPile, drawnByLot, shuffled } from '#test/builders/piles.ts'
import { pdfOfPictures, scanned } from '#test/builders/scans.ts'
import { pagesOf } from '#test/support/pdf.ts'
import { publish } from './lib/report.ts'

/** Signature sheets of a unit: printed as one PDF; then put through a simulated grey scanner at 150 dots an inch, skewed by up to 5°,
 *  shuffled, every fifth upside down, three lost; and read back. */
export async function pile({ people }: { readonly people: number }): Promise<void> {
  const forms = openForms()
  try {
    const sheets = aPile(people)
    const begun = performance.now()
    const pdf = await forms.renderPile(sheets)
    const printMs = performance.now() - begun
    const random = drawnByLot(7)
    const order = shuffled([...sheets.sheets.keys()], random)
    const list = (await pagesOf(pdf)) - people
    let signed = 0
    const pictures = await scanned(pdf, {
      pages: order.slice(3).map(n => list + 1 + n),
      treat: () => {
        const isSigned = random() < 0.95
        signed += isSigned ? 1 : 0
        return { turned: (random() < 0.2 ? 180 : 0) + random() * 10 - 5, isSigned }
      },
    })
    const scan = pdfOfPictures(pictures)
    const scanMb = scan.length / 1e6
    const [pages, readMs, peakMb] = await read(scan)
    // After the reading, whose memory it would add to.
    const formsMs = await timeOf(() =>
      forms.renderPile({ ...sheets, sheets: sheets.sheets.map(sheet => ({ ...sheet, form: aFilledForm(sheet) })) }),
    )
    const check = checkPile(
      sheets.sheets.map(({ token }) => token),
      pages,
    )
    const lost = new Set(order.slice(0, 3).map(n => sheets.sheets[n]?.token))
    const found = new Set(check.found.map(({ token }) => token))
    const missing = sheets.sheets.filter(({ token }) => !found.has(token)).map(({ token }) => token)
    const row = {
      people,
      'print s': printMs / 1_000,
      'print MB': pdf.length / 1e6,
      'with all forms s': formsMs / 1_000,
      'scan MB': scanMb,
      'read s': readMs / 1_000,
      'ms a page': readMs / pages.length,
      'peak MB': peakMb,
      'found wrongly': missing.filter(token => !lost.has(token)).length + check.foreign.length,
      missing: missing.length,
      unread: pages.filter(({ kind }) => kind === 'unread').length,
      signed,
      'ink seen': check.found.filter(({ hasInk }) => hasInk).length,
    }
    publish(
      {
        name: 'pile',
        title: `${people} signature sheets: printed, scanned crooked and shuffled with three lost, read back`,
        rows: [row],
        notes: ['Peak memory is of the whole process while it reads, the scan itself included.', 'Of the sheets 95 % were signed.'],
      },
      { row },
    )
  } finally {
    await forms.close()
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function read(scan: Uint8Array) {
  const begun = performance.now()
  const pages = []
  let peak = 0
  for await (const { page, kind, token, hasInk } of readScan(scan)) {
    pages.push({ page, kind, token: token ?? undefined, hasInk })
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  return [pages, performance.now() - begun, peak / 1e6] as const
}
