import type { ReactNode } from 'react'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { telOf } from '../../agency-map.ts'
import { t } from '../../t.ts'

interface Fact {
  readonly label: string
  readonly value: ReactNode
}

export const codeFact = (code: string): Fact => ({ label: t('lookup.code'), value: code })

/** The number to read out or to press; nothing where none is known. */
export const phoneFact = (phone: string | null): readonly Fact[] =>
  phone === null ? [] : [{ label: t('lookup.phone'), value: <AppLink href={telOf(phone)}>{phone}</AppLink> }]

export const agencyLink = ({ code, name }: { readonly code: string; readonly name: string }): ReactNode => (
  <AppLink href={`/lookup/agencies/${code}`} lang="vi">
    {name}
  </AppLink>
)
