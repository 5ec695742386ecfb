import { useState } from 'react'
import { birthOnCard } from '#domain/card/validity.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { nameAsInPassport, personalId } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Tabs } from '#web/shared/ui/tabs.tsx'
import { t } from '../../t.ts'
import { useView } from '../../use-view.ts'
import { CodeAsked } from './code-asked.tsx'
import { CodeByName, CodeByPersonalId } from './code-forms.tsx'
import css from './lookup.module.css'

const WAYS = ['personalId', 'name'] as const
type Way = (typeof WAYS)[number]

/** Asking for the own number, by identity number or by name, birth date and province. Nothing of the answer stands on the screen: the number
 *  goes to the contact on file. What was typed in one way stays while the other is tried; of the two only names are kept on this device. */
export const CodePage = () => {
  const [way, setWay] = useView<Way>(WAYS, 'personalId')
  const [minutes, setMinutes] = useState<number>()
  const byPersonalId = useForm({
    initial: { personalId: '' },
    rules: { personalId },
    labelOf: () => t('lookup.own.personalId'),
    send: async values => setMinutes((await call('askNumberByPersonalId', { body: values })).minutes),
  })
  const byName = useForm({
    initial: { fullName: '', birth: '', provinceCode: '' },
    rules: { fullName: nameAsInPassport, birth: birthOnCard, provinceCode: raw => (raw === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: name => t(LABELS[name]),
    draft: 'own-number',
    keepsDraft: true,
    send: async values => {
      // An older province is chosen as "79|74": what it belongs to now, and itself.
      const provinceCode = values.provinceCode.slice(0, 2)
      setMinutes((await call('askNumberByName', { body: { ...values, provinceCode } })).minutes)
      byName.forget()
    },
  })
  if (minutes !== undefined) return <CodeAsked minutes={minutes} onBack={() => setMinutes(undefined)} />
  return (
    <Page narrow>
      <PageHeader title={t('lookup.own')}>
        <p>{t('lookup.own.lead')}</p>
      </PageHeader>
      <Tabs
        id="way"
        label={t('lookup.own.ways')}
        value={way}
        onChange={setWay}
        tabs={WAYS.map(key => ({ key, label: t(`lookup.own.way.${key}`) }))}
      >
        {way === 'personalId' ? <CodeByPersonalId form={byPersonalId} /> : <CodeByName form={byName} />}
      </Tabs>
      <p className={css['more']}>
        <AppLink href="/sign-in?help=find-no">{t('lookup.own.printed')}</AppLink>
      </p>
    </Page>
  )
}

const LABELS = {
  fullName: 'lookup.validity.name',
  birth: 'lookup.validity.birth',
  provinceCode: 'lookup.own.province',
} as const
