import { BEGINNING, nextHash } from './chain.ts'
import type { Root } from './roots.ts'
import type { Epoch, SealedRow } from './seal-store.ts'

/** changed: not as it was sealed · deleted: sealed and gone · inserted: where all was sealed, or older than a root that did not have it ·
 *  reordered: in the place of another · rewritten: the chain is not the one whose root was kept · bad_root: a root that we never signed */
type FindingKind = 'changed' | 'deleted' | 'inserted' | 'reordered' | 'rewritten' | 'bad_root'

export interface Finding {
  readonly kind: FindingKind
  /** Number in the chain. */
  readonly seq?: number
  /** `audit_entry.id`. */
  readonly entryId?: number
  readonly says: string
}

export interface Verdict {
  /** Entries whose seal was computed anew. */
  readonly verified: number
  /** Roots kept outside that agree. */
  readonly roots: number
  readonly findings: readonly Finding[]
  /** What is known and no fault: sealed entries that a restore has lost. */
  readonly notes: readonly string[]
}

/** Clocks are set; a transaction lives for seconds. */
const LATE_MS = 3_600_000

interface Broken {
  readonly row: SealedRow
  readonly before: Buffer
  readonly beforeThat: Buffer | undefined
}

/** Reads seals in their order and remembers what is wrong. */
export class ChainReader {
  readonly #epochs: readonly Epoch[]
  readonly #roots: readonly Root[]
  readonly #findings: Finding[] = []
  readonly #notes: string[] = []
  readonly #broken: Broken[] = []
  #last = { seq: 0, hash: BEGINNING as Buffer, beforeIt: undefined as Buffer | undefined, order: '' }
  #verified = 0
  #agreed = 0
  #rootAt = 0
  #rootTime = -Infinity

  constructor(epochs: readonly Epoch[], roots: readonly Root[]) {
    this.#epochs = epochs
    this.#roots = roots
  }

  read(row: SealedRow): void {
    const whole = row.seq === this.#last.seq + 1
    if (!whole) this.#gone(this.#last.seq + 1, row.seq - 1)
    this.#compareRoots(row.seq - 1, this.#last.hash)
    if (row.id === null) this.#add('deleted', row, 'was deleted')
    else if (whole && !nextHash(this.#last.hash, row).equals(row.hash))
      this.#broken.push({ row, before: this.#last.hash, beforeThat: this.#last.beforeIt })
    else this.#lookAtTime(row)
    this.#lookAtOrder(row)
    this.#verified++
    this.#last = { ...this.#last, seq: row.seq, hash: row.hash, beforeIt: whole ? this.#last.hash : undefined }
  }

  end(): Verdict {
    const head = this.#epochs.at(-1)
    if (head && head.seq > this.#last.seq) this.#gone(this.#last.seq + 1, head.seq)
    this.#compareRoots(this.#last.seq, this.#last.hash)
    this.#tellLost()
    this.#tellBroken()
    const findings = this.#findings.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
    return { verified: this.#verified, roots: this.#agreed, findings, notes: this.#notes }
  }

  #add(kind: FindingKind, row: { readonly seq: number; readonly entryId: number }, what: string): void {
    this.#findings.push({ kind, seq: row.seq, entryId: row.entryId, says: `entry ${row.entryId} (no. ${row.seq} of the chain) ${what}` })
  }

  #gone(from: number, to: number): void {
    const which = from === to ? `no. ${from} of the chain is gone` : `no. ${from} to ${to} of the chain are gone`
    this.#findings.push({ kind: 'deleted', seq: from, says: `${which}, with the seal` })
  }

  /** Entries follow each other by transaction and id, within an epoch. */
  #lookAtOrder(row: SealedRow): void {
    if (row.id === null || row.xact === null) return
    const epoch = this.#epochs.findLast(({ afterSeq }) => row.seq > afterSeq)?.epoch ?? 0
    const order = [epoch, row.xact, row.id].map(part => String(part).padStart(20, '0')).join()
    const isBroken = this.#broken.at(-1)?.row === row
    if (order < this.#last.order) this.#add('reordered', row, 'stands before one that came earlier')
    if (!isBroken) this.#last = { ...this.#last, order }
  }

  /** An entry sealed after a root tells a time before it. */
  #lookAtTime(row: SealedRow): void {
    if (Number(row.at) / 1_000 < this.#rootTime - LATE_MS) this.#add('inserted', row, 'tells a time at which it was not there')
  }

  /** Roots at or before this number that have not been compared. */
  #compareRoots(seq: number, hash: Buffer): void {
    for (let root = this.#roots[this.#rootAt]; root && root.seq <= seq; root = this.#roots[++this.#rootAt]) {
      if (root.seq !== seq) continue // its seal is gone, which is told
      if (root.hash === hash.toString('hex')) {
        this.#agreed++
        this.#rootTime = Math.max(this.#rootTime, Date.parse(root.at))
      } else if (this.#isOfAnEndThatWasLost(root)) this.#notes.push(lostBy(root))
      else
        this.#findings.push({
          kind: 'rewritten',
          seq: root.seq,
          says: `the chain up to no. ${root.seq} is not the one whose root was kept at ${root.at}`,
        })
    }
  }

  /** Of an epoch that a restore has cut off before this root. */
  #isOfAnEndThatWasLost({ epoch, seq }: Root): boolean {
    const next = this.#epochs.find(each => each.epoch === epoch + 1)
    return next !== undefined && seq > next.afterSeq
  }

  /** Roots behind the end of the chain. */
  #tellLost(): void {
    for (const root of this.#roots.slice(this.#rootAt)) {
      if (this.#isOfAnEndThatWasLost(root)) this.#notes.push(lostBy(root))
      else
        this.#findings.push({
          kind: 'deleted',
          seq: root.seq,
          says: `the chain once had no. ${root.seq} (root of ${root.at}) and ends before it: entries are gone, or an older backup is here`,
        })
    }
  }

  #tellBroken(): void {
    for (const one of this.#broken) {
      const { row, before, beforeThat } = one
      if (this.#broken.length <= 200 && this.#broken.some(other => other !== one && isInPlaceOf(before, row, other.row)))
        this.#add('reordered', row, 'was put in the place of another')
      else if (beforeThat && nextHash(beforeThat, row).equals(row.hash))
        this.#findings.push({ kind: 'inserted', seq: row.seq - 1, says: `no. ${row.seq - 1} of the chain was inserted, with a seal` })
      else this.#add('changed', row, 'is not as it was sealed')
    }
  }
}

/** Whether the other row's contents are what was sealed here: entries were exchanged, or their seals. */
const isInPlaceOf = (before: Buffer, row: SealedRow, other: SealedRow): boolean =>
  nextHash(before, other).equals(row.hash) || nextHash(before, { ...other, id: row.id }).equals(row.hash)

const lostBy = (root: Root): string => `no. ${root.seq} of epoch ${root.epoch} (root of ${root.at}) was lost by a restore that was adopted`
