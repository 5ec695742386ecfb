import type { Finding as ToldFinding, HospitalReport, hospitals } from '#contract/hospitals.ts'
import { severityOf, type Finding } from '#domain/hospitals/findings.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { receiveFile, senderOf } from './receive.ts'
import { findFile } from './store.ts'
import { countOutcomes, listTold } from './views.ts'
import { wordsOf, type Language } from './words.ts'

const PAGE = 100

export const hospitalRoutes = ({ files }: { readonly files: FileStore }): Handlers<typeof hospitals> => ({
  sendHospitalFile: (call, { file }) => receiveFile({ files, transact: call.transact }, file),
  getHospitalReport: (call, { params: { receipt }, query: { after = 0 } }) =>
    call.transact(async (ctx): Promise<HospitalReport> => {
      const file = await findFile(ctx.tx, receipt as Uuid)
      if (!file || file.state === 'receiving' || file.facilityCode !== senderOf(ctx).facilityCode) throw new Problem('NOT_FOUND')
      const [counts, told] = await Promise.all([countOutcomes(ctx.tx, file.id), listTold(ctx.tx, file.id, after, PAGE + 1)])
      const items = told.slice(0, PAGE)
      const say = (finding: Finding): ToldFinding => present(call.language, finding)
      return {
        receipt: file.id,
        state: file.state,
        receivedAt: file.receivedAt.toISOString(),
        facilityCode: file.facilityCode,
        finishedAt: file.finishedAt?.toISOString() ?? null,
        recordCount: file.recordCount,
        counts,
        findings: file.findings.map(say),
        items: items.map(({ no, line, outcome, findings }) => ({ no, line, outcome, findings: findings.map(say) })),
        next: told.length > PAGE ? (items.at(-1)?.no ?? null) : null,
      }
    }),
})

const present = (language: Language, finding: Finding): ToldFinding => ({
  ...finding,
  values: finding.values && { ...finding.values },
  severity: severityOf(finding),
  text: wordsOf(language, finding),
})
