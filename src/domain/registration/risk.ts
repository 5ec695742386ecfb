import type { NameComparison } from '#domain/participants/compare-names.ts'
import type { RiskEvidence } from '#domain/review/risk.ts'
import type { ScannedRow } from './compare-scanned.ts'
import { isOtherPaper, type ComparedRow } from './compare.ts'

/** What the declared name means. Other marks on a word make another name of it (Hùng, Hưng; Lan, Lãn) and may mean another person; a
 *  name without any marks, and hỏi taken for ngã, hardly do. */
export const nameRisk = (rows: readonly Pick<ComparedRow, 'item' | 'name'>[]): RiskEvidence['name'] =>
  risky(rows.find(({ item }) => item === 'fullName')?.name)

function risky(name: NameComparison | null | undefined): RiskEvidence['name'] {
  if (!name || name.grade === 'same' || name.grade === 'writing') return 'agrees'
  return name.grade === 'different' || name.reasons.some(reason => reason === 'marks' || reason === 'marks_missing') ? 'other' : 'doubtful'
}

/** What a declared identity number means beside the one on file; a number that the registry lacks says nothing. */
export function paperRisk(declared: string, onFile: string | null): RiskEvidence['paper'] {
  if (declared === '' || onFile === null || declared === onFile) return 'on_file'
  return isOtherPaper(declared, onFile) ? 'other_kind' : 'changed'
}

/** Items of a code that say who somebody is. An old address or a misread sex says nothing of the kind. */
const WHO: readonly ScannedRow['item'][] = ['personalId', 'socialInsuranceNo', 'birthDate']

/** What scanned codes mean: a paper of somebody else, or one that was made up. */
export function codeRisk(scanned: readonly Pick<ScannedRow, 'item' | 'result' | 'name'>[]): RiskEvidence['codeDiffers'] {
  const names = scanned.map(({ name }) => risky(name))
  if (scanned.some(({ item, result }) => WHO.includes(item) && result === 'differs') || names.includes('other')) return 'yes'
  const isDoubtful = names.includes('doubtful') || scanned.some(({ item, result }) => item === 'sex' && result === 'differs')
  return isDoubtful ? 'doubtful' : 'no'
}
