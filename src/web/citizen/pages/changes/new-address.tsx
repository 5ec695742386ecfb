import type { ChangeField } from '#domain/changes/change.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './changes.module.css'

const HOUR = 3_600_000

interface NewAddressProps {
  readonly form: Form<{ readonly [F in ChangeField]: string }>
  /** The address on file. */
  readonly now: string
}

/** Province, commune, street; another province clears the commune. */
export const NewAddress = ({ form, now }: NewAddressProps) => {
  const { provinceCode } = form.values
  const provinces = useAnswer('listProvinces', { query: {} }, { staleTime: HOUR })
  const communes = useAnswer('listCommunes', { params: { provinceCode } }, { enabled: provinceCode !== '', staleTime: HOUR })
  const failed = [provinces, communes].find(({ isError }) => isError)
  const empty = provinceCode === '' ? t('changes.form.communeAfter') : communes.isLoading ? t('ui.loading') : t('ui.choose')
  return (
    <fieldset className={css['address']}>
      <legend>
        <strong>{t('changes.form.address')}</strong> <span className="muted">{t('ui.optional')}</span>
      </legend>
      <p className="muted small">{t('changes.form.addressHint', { address: now })}</p>
      <FieldPair>
        <SelectField
          {...form.field('provinceCode')}
          label={t('changes.form.province')}
          choices={choices(provinces.data)}
          emptyLabel={provinces.isPending ? t('ui.loading') : t('ui.choose')}
          autoComplete="address-level1"
          onChange={code => form.set({ provinceCode: code, communeCode: '' })}
        />
        <SelectField
          {...form.field('communeCode')}
          label={t('changes.form.commune')}
          choices={choices(communes.data)}
          emptyLabel={empty}
          autoComplete="address-level2"
          disabled={provinceCode === ''}
        />
      </FieldPair>
      {failed && <LoadError error={failed.error} onRetry={() => void failed.refetch()} />}
      <TextField {...form.field('street')} label={t('changes.form.street')} autoComplete="street-address" />
    </fieldset>
  )
}

const choices = (places: readonly { readonly code: string; readonly name: string }[] = []) =>
  places.map(({ code, name }) => ({ value: code, label: name }))
