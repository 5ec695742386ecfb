import { useEffect, useRef, useState } from 'react'
import { SCAN_SOURCES, type Scanned } from '#domain/registration/scanned.ts'
import { get, put, remove } from '#web/shared/offline/vault.ts'
import { keptNames } from '../journey.ts'
import type { KeptScan } from './fill.ts'

export interface Scans {
  readonly list: readonly KeptScan[]
  /** Puts a scan in the place of an earlier one of the same paper, and keeps it with the draft. */
  readonly keep: (kept: KeptScan) => void
  /** What was scanned before on another device, or in an earlier visit: as if it had been scanned now. */
  readonly restore: (scanned: readonly Scanned[]) => void
  /** After the declaration has become a dossier. */
  readonly forget: () => void
}

/** The scans of this declaration, kept on this device beside the draft so that the marks survive a reload. */
export function useScans(journey: string): Scans {
  const name = keptNames(journey).scans
  const [list, setList] = useState<readonly KeptScan[]>([])
  const live = useRef(list)
  const hold = (next: readonly KeptScan[]) => {
    live.current = next
    setList(next)
  }
  useEffect(() => {
    void get<readonly KeptScan[]>(name).then(kept => {
      // Somebody may have scanned while the store was being asked.
      if (kept && live.current.length === 0) hold(kept.value)
    })
  }, [])
  return {
    list,
    keep: kept => {
      const all = SCAN_SOURCES.flatMap(source =>
        kept.scan.source === source ? kept : (live.current.find(({ scan }) => scan.source === source) ?? []),
      )
      hold(all)
      // Without a store there is no draft either: the form says so.
      void put(name, all).catch(() => undefined)
    },
    restore: scanned => hold(scanned.map(scan => ({ scan, filled: directly(scan) }))),
    forget: () => {
      hold([])
      void remove(name).catch(() => undefined)
    },
  }
}

const directly = ({ socialInsuranceNo, personalId, fullName }: Scanned) => ({ socialInsuranceNo, personalId, fullName })
