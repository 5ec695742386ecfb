/** Marks that say why a file deserves a closer look. None of them blocks; one of high severity asks for a second officer. Sentences:
 *  texts `review.risk.*`. */
export const RISK_CODES = [
  'same_person', // the identity number stands in the dossier of another number
  'same_portrait', // the portrait of somebody else's dossier
  'same_paper', // the picture of a paper of somebody else's dossier
  'same_phone',
  'name_differs',
  'other_paper', // the declared identity number is not the one on file
  'population_differs',
  'population_unknown',
  'code_differs', // the QR code of the paper says somebody else
] as const
export type RiskCode = (typeof RISK_CODES)[number]

export const SEVERITIES = ['notice', 'high'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A dossier of somebody else that shares something with this one. */
export interface OtherDossier {
  readonly caseFileId: string
  /** The ten-digit number it was handed in for. */
  readonly socialInsuranceNo: string
}

export interface RiskMark {
  readonly code: RiskCode
  readonly severity: Severity
  /** Dossiers that share it, in the order of their ids; empty for marks about this file alone. */
  readonly others: readonly string[]
}

/** What is known of a file when it is judged. The same evidence gives the same marks. */
export interface RiskEvidence {
  readonly socialInsuranceNo: string
  /** A parent hands in for children: their shared phone says nothing. */
  readonly forChild: boolean
  readonly samePersonalId: readonly OtherDossier[]
  readonly samePortrait: readonly OtherDossier[]
  readonly samePaper: readonly OtherDossier[]
  readonly samePhone: readonly OtherDossier[]
  /** How the declared name stands to the registry's. */
  readonly name: 'agrees' | 'doubtful' | 'other'
  /** How the declared identity number stands to the registry's: of a paper of another kind, or a changed number of the same kind that
   *  only the scanned code connects with it. */
  readonly paper: 'on_file' | 'other_kind' | 'changed'
  readonly population: 'confirmed' | 'differs' | 'unknown' | 'unavailable' | null
  /** A scanned code names another number or another person than was declared, or another birth date than is on file. */
  readonly codeDiffers: 'no' | 'doubtful' | 'yes'
}

/** As many other people with one phone as a family may be. */
const FAMILY = 2

/** The marks of a file, in the order of the list. */
export function riskMarks(evidence: RiskEvidence): readonly RiskMark[] {
  const shared = (list: readonly OtherDossier[]): readonly string[] =>
    [...new Set(list.filter(one => one.socialInsuranceNo !== evidence.socialInsuranceNo).map(one => one.caseFileId))].toSorted()
  const people = new Set(evidence.samePhone.map(one => one.socialInsuranceNo).filter(no => no !== evidence.socialInsuranceNo)).size
  const high = (code: RiskCode, others: readonly OtherDossier[]): readonly RiskMark[] => {
    const ids = shared(others)
    return ids.length > 0 ? [{ code, severity: 'high', others: ids }] : []
  }
  const alone = (code: RiskCode, severity: Severity | undefined): readonly RiskMark[] => (severity ? [{ code, severity, others: [] }] : [])
  return [
    ...high('same_person', evidence.samePersonalId),
    ...high('same_portrait', evidence.samePortrait),
    ...high('same_paper', evidence.samePaper),
    ...(people === 0 || evidence.forChild
      ? []
      : [{ code: 'same_phone', severity: people > FAMILY ? 'high' : 'notice', others: shared(evidence.samePhone) } as const]),
    ...alone('name_differs', { agrees: undefined, doubtful: 'notice', other: 'high' }[evidence.name] as Severity | undefined),
    ...alone('other_paper', paperSeverity(evidence)),
    ...alone('population_differs', evidence.population === 'differs' ? 'high' : undefined),
    ...alone('population_unknown', evidence.population === 'unknown' ? 'high' : undefined),
    ...alone('code_differs', { no: undefined, doubtful: 'notice', yes: 'high' }[evidence.codeDiffers] as Severity | undefined),
  ]
}

/** Another number than the one on file proves little by itself. Of the same kind it leans on a scanned code alone, which a forger may
 *  write: unless the population database has confirmed the person, a second officer looks. */
function paperSeverity({ paper, population }: Pick<RiskEvidence, 'paper' | 'population'>): Severity | undefined {
  if (paper === 'on_file') return undefined
  return paper === 'changed' && population !== 'confirmed' ? 'high' : 'notice'
}

export const highest = (marks: readonly Pick<RiskMark, 'severity'>[]): Severity | undefined =>
  marks.some(({ severity }) => severity === 'high') ? 'high' : marks[0]?.severity
