import { useState } from 'react'
import type { CardValidity } from '#contract/card.ts'
import { birthOnCard, cardNumber } from '#domain/card/validity.ts'
import { nameAsInPassport } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AskForm } from './ask-form.tsx'
import { CardAnswer } from './card-answer.tsx'

/** Whether a health-insurance card counts: number, name and birth date must all be right. What was typed stays while the answer is
 *  read, so that a slip can be mended. */
export const CardPage = () => {
  const [answer, setAnswer] = useState<CardValidity>()
  const form = useForm({
    initial: { cardNo: '', fullName: '', birth: '' },
    rules: { cardNo: cardNumber, fullName: nameAsInPassport, birth: birthOnCard },
    send: async values => {
      setAnswer(undefined)
      setAnswer(await call('checkCardValidity', { body: values }))
    },
  })
  const another = () => {
    setAnswer(undefined)
    form.set({ cardNo: '', fullName: '', birth: '' })
    document.getElementById('cardNo')?.focus()
  }
  return (
    <Page narrow>
      <PageHeader title={t('lookup.card')}>
        <p>{t('lookup.validity.lead')}</p>
      </PageHeader>
      <AskForm form={form} button={t('lookup.validity.check')}>
        <TextField
          {...form.field('cardNo')}
          label={t('lookup.validity.cardNo')}
          hint={t('lookup.validity.cardNoHint')}
          autoComplete="off"
          autoCapitalize="characters"
          figures
        />
        <TextField
          {...form.field('fullName')}
          label={t('lookup.validity.name')}
          hint={t('lookup.validity.nameHint')}
          autoComplete="off"
          autoCapitalize="words"
          lang="vi"
        />
        <TextField
          {...form.field('birth')}
          label={t('lookup.validity.birth')}
          hint={t('lookup.validity.birthHint')}
          autoComplete="off"
          inputMode="numeric"
          figures
        />
      </AskForm>
      {answer && <CardAnswer answer={answer} onAnother={another} />}
    </Page>
  )
}
