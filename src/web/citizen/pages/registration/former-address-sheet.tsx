import { useState } from 'react'
import type { AddressCandidate } from '#contract/directory.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'

interface FormerAddressSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (place: AddressCandidate) => void
}

const DAY = { staleTime: 86_400_000 }

/** From the province, district and commune of before July 2025 to the commune of today; where the old one was divided, the person chooses. */
export const FormerAddressSheet = ({ open, onClose, onChoose }: FormerAddressSheetProps) => {
  const [{ provinceCode, district, code }, setPlace] = useState({ provinceCode: '', district: '', code: '' })
  const provinces = useAnswer('listProvinces', { query: { scheme: 'three_tier' } }, { ...DAY, enabled: open })
  const districts = useAnswer('listFormerDistricts', { params: { provinceCode } }, { ...DAY, enabled: provinceCode !== '' })
  const communes = useAnswer('listFormerCommunes', { params: { provinceCode, district } }, { ...DAY, enabled: district !== '' })
  const failed = [provinces, districts, communes].find(answer => answer.isError)
  const chosen = communes.data?.find(commune => commune.code === code)
  return (
    <Sheet open={open} title={t('registration.former.title')} onClose={onClose}>
      <p className={css['detail']}>{t('registration.former.lead')}</p>
      <div className={css['after']}>
        <SelectField
          id="formerProvince"
          label={t('registration.former.province')}
          value={provinceCode}
          onChange={value => setPlace({ provinceCode: value, district: '', code: '' })}
          choices={(provinces.data ?? []).map(province => ({ value: province.code, label: province.name }))}
          emptyLabel={provinces.isLoading ? t('ui.loading') : t('ui.choose')}
          autoComplete="off"
        />
      </div>
      <div className={css['after']}>
        <SelectField
          id="formerDistrict"
          label={t('registration.former.district')}
          value={district}
          onChange={value => setPlace({ provinceCode, district: value, code: '' })}
          choices={(districts.data ?? []).map(name => ({ value: name, label: name }))}
          emptyLabel={afterWord(provinceCode, 'registration.former.districtAfter', districts.isLoading)}
          autoComplete="off"
          disabled={provinceCode === ''}
        />
      </div>
      <div className={css['after']}>
        <SelectField
          id="formerCommune"
          label={t('registration.former.commune')}
          value={code}
          onChange={value => setPlace({ provinceCode, district, code: value })}
          choices={(communes.data ?? []).map(commune => ({ value: commune.code, label: commune.name }))}
          emptyLabel={afterWord(district, 'registration.former.communeAfter', communes.isLoading)}
          autoComplete="off"
          disabled={district === ''}
        />
      </div>
      {failed && (
        <div className={css['after']}>
          <LoadError title={t('registration.former.failed')} error={failed.error} onRetry={() => void failed.refetch()} />
        </div>
      )}
      {chosen && <Today key={chosen.code} candidates={chosen.candidates} onChoose={onChoose} />}
    </Sheet>
  )
}

const afterWord = (above: string, key: 'registration.former.districtAfter' | 'registration.former.communeAfter', isLoading: boolean) => {
  if (above === '') return t(key)
  return isLoading ? t('ui.loading') : t('ui.choose')
}

interface TodayProps {
  readonly candidates: readonly AddressCandidate[]
  readonly onChoose: (place: AddressCandidate) => void
}
/** What the old commune is today: told when there is one answer, asked when there are several. */
const Today = ({ candidates, onChoose }: TodayProps) => {
  const [first] = candidates
  const isDivided = candidates.length > 1
  const [code, setCode] = useState(isDivided ? '' : (first?.communeCode ?? ''))
  const [isMissing, setMissing] = useState(false)
  const take = () => {
    const place = candidates.find(candidate => candidate.communeCode === code)
    if (place) onChoose(place)
    else setMissing(true)
  }
  return (
    <div className={css['after']} aria-live="polite">
      {isDivided ? (
        <RadioGroup
          id="formerToday"
          label={t('registration.former.divided')}
          hint={t('registration.former.dividedHint')}
          error={isMissing && code === '' ? t('registration.former.chooseOne') : undefined}
          value={code}
          onChange={setCode}
          choices={candidates.map(place => ({ value: place.communeCode, label: place.communeName, detail: place.provinceName }))}
        />
      ) : (
        <Note kind="ok" title={t('registration.former.today', { commune: first?.communeName ?? '', province: first?.provinceName ?? '' })}>
          {t('registration.former.check')}
        </Note>
      )}
      <div className={css['after']}>
        <Button wide onClick={take}>
          {t('registration.former.use')}
        </Button>
      </div>
    </div>
  )
}
