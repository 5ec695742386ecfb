import { createHash, createHmac } from 'node:crypto'
import { bandsOf, isTelling, NEAR, printDistance, printOf } from '#domain/kernel/picture-print.ts'
import { compareScanned } from '#domain/registration/compare-scanned.ts'
import { compareWithRegistry, matchesRegistry } from '#domain/registration/compare.ts'
import { codeRisk, nameRisk, paperRisk } from '#domain/registration/risk.ts'
import { highest, riskMarks, type OtherDossier } from '#domain/review/risk.ts'
import { isSampled, secondLook } from '#domain/review/second-look.ts'
import { FRAUDS, MISTAKES, type SimDossier, type Truth } from './dossiers.ts'
import type { Grey } from './pictures.ts'
import { handle, type Handled } from './officer.ts'

export interface Report {
  readonly dossiers: number
  /** What never became a dossier: a name or number that contradicts the registry is refused when it is handed in. */
  readonly refusedAtFiling: Readonly<Record<string, number>>
  readonly medianKeys: number
  readonly medianSeconds: number
  /** By kind: planted, and how many of them were stopped (returned, or put before a second officer for a mark). */
  readonly fraud: Readonly<Record<string, { readonly planted: number; readonly stopped: number }>>
  /** Honest people who waited for a second officer because planted fraud uses their picture. */
  readonly victims: number
  /** Other honest people who waited for a second officer because of a mark, by what they are and by the mark. */
  readonly honestStopped: Readonly<Record<string, number>>
  readonly honest: number
  readonly honestReturned: number
  readonly sampled: number
  /** One digest over every reason of every dossier: the same again on replay. */
  readonly reasons: string
}

/** Files that were handed in later may already be there when an officer opens one. */
const LAG = 200
const SAMPLE_PERCENT = 2
const SAMPLE_KEY = 'only for the simulation'

/** Runs the dossiers through the product's own rules in the order in which they arrive and are decided. */
export function simulate(all: readonly SimDossier[]): Report {
  const filed = all.filter(one => matchesRegistry(one.declared, one.registry))
  const archive = new Archive()
  const handled = new Map<SimDossier, Handled & { readonly isMarked: boolean }>()
  for (let now = 0; now < filed.length + LAG; now += 1) {
    const [arriving, due] = [filed[now], filed[now - LAG]]
    if (arriving) archive.add(arriving)
    if (due) handled.set(due, decide(due, archive))
  }
  return reportOf(all, handled)
}

function decide(dossier: SimDossier, archive: Archive): Handled & { readonly isMarked: boolean } {
  const { declared, address, registry, population } = dossier
  const rows = compareWithRegistry(declared, address, registry)
  const marks = riskMarks({
    socialInsuranceNo: declared.socialInsuranceNo,
    forChild: false,
    ...archive.sharedBy(dossier),
    name: nameRisk(rows),
    paper: paperRisk(declared.personalId, registry.personalId),
    population,
    codeDiffers: codeRisk(compareScanned(declared, address, undefined)),
  })
  const sampled = isSampled(createHmac('sha256', SAMPLE_KEY).update(dossier.id).digest(), SAMPLE_PERCENT)
  const second = secondLook({ mayNeedSecond: !dossier.isBlurred, risk: highest(marks), isSampled: sampled, mayExchangePerson: false })
  return { ...handle(dossier, { rows, marks, second }), isMarked: second.includes('risk') }
}

/** What is found by number, phone and picture, as the database finds it. */
class Archive {
  readonly #personalIds = new Map<string, SimDossier[]>()
  readonly #phones = new Map<string, SimDossier[]>()
  readonly #pictures = { portrait: new Map<number, SimDossier[]>(), paper: new Map<number, SimDossier[]>() }
  readonly #prints = new Map<Grey, Uint8Array>()

  add(dossier: SimDossier): void {
    put(this.#personalIds, dossier.declared.personalId, dossier)
    put(this.#phones, dossier.declared.phone, dossier)
    for (const kind of ['portrait', 'paper'] as const)
      if (isTelling(this.#print(dossier[kind])))
        for (const band of bandsOf(this.#print(dossier[kind]))) put(this.#pictures[kind], band, dossier)
  }

  sharedBy(dossier: SimDossier) {
    const others = (list: Iterable<SimDossier> = []): OtherDossier[] =>
      [...new Set(list)]
        .filter(one => one !== dossier)
        .map(({ id, declared }) => ({ caseFileId: id, socialInsuranceNo: declared.socialInsuranceNo }))
    return {
      samePersonalId: others(this.#personalIds.get(dossier.declared.personalId)),
      samePhone: others(this.#phones.get(dossier.declared.phone)),
      samePortrait: others(this.#copies(dossier, 'portrait')),
      samePaper: others(this.#copies(dossier, 'paper')),
    }
  }

  #copies(dossier: SimDossier, kind: 'portrait' | 'paper'): readonly SimDossier[] {
    const print = this.#print(dossier[kind])
    const candidates = new Set(bandsOf(print).flatMap(band => this.#pictures[kind].get(band) ?? []))
    return [...candidates].filter(one => printDistance(print, this.#print(one[kind])) <= NEAR)
  }

  #print(picture: Grey): Uint8Array {
    const known = this.#prints.get(picture) ?? printOf(picture)
    this.#prints.set(picture, known)
    return known
  }
}

function put<K>(map: Map<K, SimDossier[]>, key: K, dossier: SimDossier): void {
  const list = map.get(key)
  if (list) list.push(dossier)
  else map.set(key, [dossier])
}

function reportOf(all: readonly SimDossier[], handled: ReadonlyMap<SimDossier, Handled & { readonly isMarked: boolean }>): Report {
  const isFraud = ({ truth }: SimDossier): boolean => FRAUDS.some(fraud => fraud === truth)
  const done = [...handled]
  const of = (truth: Truth) => all.filter(one => one.truth === truth)
  const isStopped = (one: SimDossier): boolean => {
    const how = handled.get(one)
    return how === undefined || how.isMarked || how.outcome === 'returned'
  }
  const honest = done.filter(([one]) => !isFraud(one))
  const frauds = new Set(all.filter(isFraud).map(({ id }) => id))
  const stopped = honest.filter(([, { isMarked }]) => isMarked)
  const isVictim = ({ reasons }: Handled): boolean =>
    reasons.some(
      reason =>
        reason.includes(':high:') &&
        reason
          .split(':')[2]
          ?.split('+')
          .some(id => frauds.has(id)),
    )
  return {
    dossiers: all.length,
    refusedAtFiling: counted(all.filter(one => !handled.has(one)).map(({ truth }) => truth)),
    medianKeys: median(done.map(([, { keys }]) => keys.length)),
    medianSeconds: median(done.map(([, { seconds }]) => seconds)),
    fraud: Object.fromEntries(FRAUDS.map(fraud => [fraud, { planted: of(fraud).length, stopped: of(fraud).filter(isStopped).length }])),
    victims: stopped.filter(([, how]) => isVictim(how)).length,
    honestStopped: counted(
      stopped
        .filter(([, how]) => !isVictim(how))
        .map(([{ truth }, { reasons }]) => `${truth}: ${reasons.find(reason => reason.includes(':high'))?.split(':')[0] ?? ''}`),
    ),
    honest: honest.length,
    honestReturned: honest.filter(([{ truth }, { outcome }]) => outcome === 'returned' && MISTAKES.some(one => one === truth)).length,
    sampled: done.filter(([, { reasons }]) => reasons.includes('sample')).length,
    reasons: createHash('sha256')
      .update(JSON.stringify(done.map(([{ id }, { reasons, outcome }]) => [id, outcome, reasons])))
      .digest('hex'),
  }
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
