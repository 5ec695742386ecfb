import { useEffect, useState } from 'react'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { t } from '../../../t.ts'
import type { Values } from '../declaration-form.ts'
import type { Wizard } from '../wizard-state.ts'
import { addressStep, placeOf } from './address.ts'
import type { Filled, KeptScan } from './fill.ts'
import css from './scan.module.css'

/** The address on the scanned CCCD: filled at once where that is clear, else put before the person. A scan never waits for it. */
export const AddressFromCard = ({ wizard: { form, scans } }: { readonly wizard: Wizard }) => {
  const kept = scans.list.find(({ scan }) => scan.source === 'citizen_card' && scan.address !== '')
  const settle = (filled: Filled) => {
    if (!kept) return
    if (Object.keys(filled).length > 0) form.set({ ...filled, agencyCode: '' })
    scans.keep({ ...kept, filled: { ...kept.filled, ...filled }, isAddressSettled: true })
  }
  return (
    <div role="status" className={css['address']}>
      {form.isReady && kept && !kept.isAddressSettled && <Open kept={kept} values={form.values} onSettle={settle} />}
    </div>
  )
}

interface OpenProps {
  readonly kept: KeptScan
  readonly values: Values
  readonly onSettle: (filled: Filled) => void
}

const Open = ({ kept: { scan }, values, onSettle }: OpenProps) => {
  const text = scan.address
  const { data, isError, isFetching, refetch } = useAnswer('resolveAddress', { body: { text } }, { staleTime: Infinity, retry: false })
  const step = data && addressStep(values, data)
  useEffect(() => {
    if (step?.kind === 'fill') onSettle(step.filled)
    if (step?.kind === 'nothing') onSettle({})
  }, [step?.kind])
  if (isFetching) return <p className={css['hint']}>{t('registration.scan.address.looking')}</p>
  // Filled by hand meanwhile: nothing is left to say.
  if ((isError || step?.kind === 'unknown') && values.communeCode !== '' && values.street.trim() !== '') return null
  if (isError)
    return (
      <Note kind="warn" title={t('registration.scan.address.failed')}>
        <p>{t('registration.scan.address.byHand', { address: text })}</p>
        <div className={css['again']}>
          <Button small look="second" icon="retry" onClick={() => void refetch()}>
            {t('ui.retry')}
          </Button>
        </div>
      </Note>
    )
  if (step?.kind === 'unknown')
    return (
      <Note title={t('registration.scan.address.unknown')}>
        <p>{t('registration.scan.address.byHand', { address: text })}</p>
      </Note>
    )
  return step?.kind === 'ask' && data ? <Choice text={text} street={data.street} candidates={data.candidates} onSettle={onSettle} /> : null
}

interface ChoiceProps {
  readonly text: string
  readonly street: string
  readonly candidates: readonly Parameters<typeof placeOf>[0][]
  readonly onSettle: (filled: Filled) => void
}

/** The communes of today that an address may mean; what was typed stays until the person presses. */
const Choice = ({ text, street, candidates, onSettle }: ChoiceProps) => {
  const [chosen, setChosen] = useState(candidates.length === 1 ? candidates[0]?.communeCode : undefined)
  const [isMissing, setMissing] = useState(false)
  const place = candidates.find(({ communeCode }) => communeCode === chosen)
  return (
    <Panel>
      {/* Said once when it appears; not again with each choice. */}
      <div aria-live="off">
        <RadioGroup
          id="scannedAddress"
          label={t('registration.scan.address.choose')}
          hint={t('registration.scan.address.onCard', { address: text })}
          error={isMissing && !place ? t('registration.scan.address.chooseFirst') : undefined}
          value={chosen ?? ''}
          onChange={setChosen}
          choices={candidates.map(({ communeCode, communeName, provinceName }) => ({
            value: communeCode,
            label: `${communeName}, ${provinceName}`,
          }))}
        />
        <div className={css['decide']}>
          <Button small onClick={() => (place ? onSettle(placeOf(place, street)) : setMissing(true))}>
            {t('registration.scan.address.use')}
          </Button>
          <Button small look="quiet" onClick={() => onSettle({})}>
            {t('registration.scan.address.skip')}
          </Button>
        </div>
      </div>
      <span className="spoken">{t('registration.scan.address.choose')}</span>
    </Panel>
  )
}
