import type { ReactNode } from 'react'
import type { ScanSource } from '#domain/registration/scanned.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../../t.ts'
import css from './scan.module.css'

interface WithMarkProps {
  readonly hint?: ReactNode
  /** The paper that the value was taken from. */
  readonly source: ScanSource | undefined
}

/** The hint of a field, and where its value comes from. A function and not a component: a field without either shows no hint line. */
export const withMark = ({ hint, source }: WithMarkProps): ReactNode =>
  source === undefined ? (
    hint
  ) : (
    <>
      {hint !== undefined && <span className={css['hint']}>{hint}</span>}
      <span className={css['mark']}>
        <Icon name="qr" size="s" />
        {t(`registration.scan.from.${source}`)}
      </span>
    </>
  )
