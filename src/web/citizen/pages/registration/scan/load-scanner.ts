import type { ComponentType } from 'react'
import type { Scanned, ScanSource } from '#domain/registration/scanned.ts'
import { moreTexts, type Catalogues } from '#web/shared/i18n/language.ts'

export interface ScannerProps {
  /** The paper whose code is to be scanned. */
  readonly wanted: ScanSource
  readonly onScan: (scan: Scanned) => void
  readonly onClose: () => void
}

const TEXTS: Catalogues = {
  vi: async () => (await import('#texts/vi/scan.ts')).scan,
  en: async () => (await import('#texts/en/scan.ts')).scan,
}

/** The camera and its words: fetched when somebody wants to scan, and not with the form. @throws without network */
export async function loadScanner(): Promise<ComponentType<ScannerProps>> {
  const [{ Scanner }] = await Promise.all([import('./scanner.tsx'), moreTexts(TEXTS)])
  return Scanner
}
