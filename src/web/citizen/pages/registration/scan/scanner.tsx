import { chooseScanned } from '#domain/registration/scanned.ts'
import { CodeScanner } from '../../../scan-parts/code-scanner.tsx'
import { t } from '../../../t.ts'
import type { ScannerProps } from './load-scanner.ts'
import css from './scan.module.css'

/** Camera and picture file for a paper; typing by hand is always one press away. */
export const Scanner = ({ wanted, onScan, onClose }: ScannerProps) => (
  <>
    <p className={css['where']}>{t(`scan.where.${wanted}`)}</p>
    <CodeScanner find={chooseScanned} onFound={onScan} other={t(`scan.other.${wanted}`)} onByHand={onClose} />
  </>
)
