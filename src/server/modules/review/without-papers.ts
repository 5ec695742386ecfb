import { Problem } from '#domain/kernel/problem.ts'
import type { CaseKind } from './case-kind.ts'

const notAllowed = async (): Promise<never> => {
  throw new Problem('ACTION_NOT_ALLOWED')
}

/** What is the same for every kind of file that comes without papers: no photos, no form, no correction.
 *  @param what it is, for faults: "a support request" */
export function withoutPapers(what: string) {
  const never = (moved: string) => async (): Promise<never> => {
    throw new Error(`${what} is never ${moved}`)
  }
  return {
    countDifferences: async () => new Map<string, number>(),
    photo: async () => undefined,
    form: async () => {
      throw new Problem('CASE_FILE_NOT_FOUND')
    },
    prepareApproval: never('approved'),
    approvalRefusal: never('approved'),
    receiveSignedForm: notAllowed,
    endGuardianAccess: notAllowed,
    riskMarks: async () => [],
    refuseCorrections: never('returned'),
    returned: never('returned'),
    reminded: never('returned'),
    lapsed: never('returned'),
    settled: never('settled by another request'),
    answered: never('answered in words'),
  } satisfies Partial<CaseKind>
}

/** What an officer does not see of such a file. */
export const NO_PAPERS = {
  comparison: [],
  population: null,
  scanned: [],
  birthDate: null,
  photos: [],
  signedForm: { isNeeded: false, on: null },
  filedUnder: null,
  campaign: null,
  child: null,
} satisfies Partial<Awaited<ReturnType<CaseKind['content']>>>
