import type { ReactNode } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import type { AddressCandidate } from '#contract/directory.ts'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SelectField, type Choice } from '#web/shared/ui/select-field.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import type { Values } from './declaration-form.ts'
import { FormerAddress } from './former-address.tsx'
import css from './registration.module.css'
import { repeatedPlace } from './repeated-place.ts'
import { Required } from './required.tsx'
import { useGoneCommune } from './use-gone-commune.ts'

const HOUR = 3_600_000
export const useProvinces = () => useAnswer('listProvinces', { query: {} }, { staleTime: HOUR })
export const useCommunes = (provinceCode: string) =>
  useAnswer('listCommunes', { params: { provinceCode } }, { enabled: provinceCode !== '', staleTime: HOUR })

interface Place {
  readonly code: string
  readonly name: string
}
const named = (places: readonly Place[] | undefined, code: string): readonly string[] =>
  places?.filter(place => place.code === code).map(({ name }) => name) ?? []

const choices = (places: readonly Place[] = []): readonly Choice[] => places.map(({ code, name }) => ({ value: code, label: name }))

interface AddressFieldsProps {
  readonly form: Form<Values>
  /** The hint of a field together with where its value comes from. */
  readonly marked: (field: 'provinceCode' | 'communeCode' | 'street', hint?: ReactNode) => ReactNode
}

/** Province, commune, street: each list after the one above it; a change clears what lies below. */
export const AddressFields = ({ form, marked }: AddressFieldsProps) => {
  const { provinceCode, communeCode, street } = form.values
  const provinces = useProvinces()
  const communes = useCommunes(provinceCode)
  const isGone = useGoneCommune(form, communes.data)
  const repeated = repeatedPlace(street, [...named(communes.data, communeCode), ...named(provinces.data, provinceCode)])
  const take = (place: AddressCandidate) => {
    form.set({ provinceCode: place.provinceCode, communeCode: place.communeCode, agencyCode: '' })
  }
  return (
    <>
      <FieldPair>
        <SelectField
          {...form.field('provinceCode')}
          label={<Required>{t('registration.details.province')}</Required>}
          hint={marked('provinceCode')}
          choices={choices(provinces.data)}
          emptyLabel={provinces.isPending ? t('ui.loading') : t('ui.choose')}
          autoComplete="address-level1"
          onChange={code => form.set({ provinceCode: code, communeCode: '', agencyCode: '' })}
        />
        <SelectField
          // Drawn anew when a choice is taken back: the browser's own list would stay empty.
          key={isGone ? 'gone' : 'commune'}
          {...form.field('communeCode')}
          label={<Required>{t('registration.details.commune')}</Required>}
          hint={marked('communeCode')}
          choices={choices(communes.data)}
          emptyLabel={communeWord(provinceCode, communes.isLoading)}
          autoComplete="address-level2"
          disabled={provinceCode === ''}
          onChange={code => form.set({ communeCode: code, agencyCode: '' })}
        />
      </FieldPair>
      {isGone && (
        <div className={css['after']}>
          <Note kind="warn" title={t('registration.details.communeGone')} live="polite">
            {t('registration.details.communeGoneText')}
          </Note>
        </div>
      )}
      <div className={css['afterSmall']}>
        <FormerAddress onChoose={take} />
      </div>
      {provinces.isError && (
        <div className={css['after']}>
          <LoadError title={t('registration.details.provinceFailed')} error={provinces.error} onRetry={() => void provinces.refetch()} />
        </div>
      )}
      {communes.isError && (
        <div className={css['after']}>
          <LoadError title={t('registration.details.communeFailed')} error={communes.error} onRetry={() => void communes.refetch()} />
        </div>
      )}
      <div className={css['after']}>
        <TextField
          {...form.field('street')}
          label={<Required>{t('registration.details.street')}</Required>}
          hint={marked('street', <StreetHint repeated={repeated} />)}
          autoComplete="street-address"
        />
      </div>
    </>
  )
}

const StreetHint = ({ repeated }: { readonly repeated: string | undefined }) =>
  repeated === undefined ? (
    t('registration.details.streetHint')
  ) : (
    <span className={css['softNote']}>
      <Icon name="warning" size="s" />
      <span>{t('registration.details.streetRepeats', { place: repeated })}</span>
    </span>
  )

const communeWord = (provinceCode: string, isLoading: boolean): string => {
  if (provinceCode === '') return t('registration.details.communeAfter')
  return isLoading ? t('registration.details.communeLoading') : t('ui.choose')
}
