import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { saveFile } from '#web/shared/api/save-file.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Row } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'

interface FormRowProps {
  readonly no: string
  readonly onProblem: (problem: ApiProblem | undefined) => void
}

/** Form 01 as PDF, to keep or to print from the browser's own view of it. The file is fetched here and not by a plain link, so that a refusal is a sentence and not a strange page. */
export const FormRow = ({ no, onProblem }: FormRowProps) => {
  const [isBusy, setBusy] = useState(false)
  const download = async () => {
    if (isBusy) return
    setBusy(true)
    onProblem(undefined)
    try {
      saveFile(await call('getRegistrationForm', { query: {} }), `to-khai-mau-01-${no.replaceAll('/', '-')}.pdf`)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      onProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Row
        icon="download"
        title={t('registration.sent.form')}
        detail={t(isBusy ? 'registration.sent.formBusy' : 'registration.sent.formDetail')}
        end={<Icon name="download" />}
        onClick={() => void download()}
      />
      <Row
        icon="document"
        title={t('registration.sent.print')}
        detail={t('registration.sent.printDetail')}
        href={targetOf('getRegistrationForm', { query: { to: 'print' } }).url}
      />
    </>
  )
}
