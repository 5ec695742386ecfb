import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { transcriptCode } from '#domain/transcripts/code.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { CodeScanner } from '../../scan-parts/code-scanner.tsx'
import { t } from '../../t.ts'
import { codeIn, tooLarge } from './transcript-file.ts'
import { TranscriptOutcome, type Checked } from './transcript-outcome.tsx'
import css from './verify.module.css'

/** Whether a transcript counts: for whoever got one, on paper or as a file, without account. The QR code on paper opens it with its code. */
export const VerifyTranscriptPage = () => {
  const [, navigate] = useLocation()
  const printed = new URLSearchParams(useSearch()).get('code')
  const [checked, setChecked] = useState<Checked>()
  const [isScanning, setScanning] = useState(false)
  const form = useForm({
    initial: { code: printed ?? '' },
    rules: { code: transcriptCode },
    send: async values => setChecked({ ...(await call('verifyTranscript', { body: values })), by: 'code' }),
  })
  const { set, submit } = form
  // The code of the address is asked for at once; a mistake in it is told at the field.
  useEffect(() => {
    if (printed !== null) submit()
  }, [printed])
  const found = (code: string) => {
    setScanning(false)
    set({ code })
    submit()
  }
  const another = () => {
    // Whoever has mistyped compares what was typed.
    if (checked?.verdict !== 'unknown') set({ code: '' })
    setChecked(undefined)
    navigate('/verify/transcript', { replace: true })
  }
  return (
    <Page narrow>
      <PageHeader title={t('transcripts.verify')}>{!checked && <p>{t('transcripts.verify.lead')}</p>}</PageHeader>
      <div className="stack">
        {checked ? (
          <>
            <TranscriptOutcome checked={checked} />
            <Button look="second" wide onClick={another}>
              {t('transcripts.verify.another')}
            </Button>
          </>
        ) : (
          <>
            {isScanning ? (
              <CodeScanner find={codeIn} onFound={found} other={t('transcripts.verify.other')} onByHand={() => setScanning(false)} />
            ) : (
              <>
                <Button wide icon="scan" onClick={() => setScanning(true)}>
                  {t('transcripts.verify.scan')}
                </Button>
                <FilePart onChecked={setChecked} />
                <CodePart form={form} />
              </>
            )}
          </>
        )}
        <p className="small muted">{t('transcripts.verify.privacy')}</p>
        <p className="small">
          {t('transcripts.verify.doubt')} <AppLink href={HOTLINE_LINK}>{HOTLINE}</AppLink>
        </p>
      </div>
    </Page>
  )
}

const CodePart = ({ form }: { readonly form: Form<{ readonly code: string }> }) => (
  <form noValidate onSubmit={form.submit} className={css['byCode']}>
    <TextField
      {...form.field('code')}
      label={t('transcripts.verify.code')}
      hint={t('transcripts.verify.codeHint')}
      autoComplete="off"
      autoCapitalize="characters"
      figures
    />
    <RefusalNote problem={form.problem} title={t('transcripts.verify.notChecked')} hotline={HOTLINE} />
    <Button type="submit" look="second" wide busy={form.isBusy}>
      {t('transcripts.verify.check')}
    </Button>
    <p className="spoken" role="status">
      {form.isBusy && t('transcripts.verify.checking')}
    </p>
  </form>
)

/** The file is sent, read and forgotten. */
const FilePart = ({ onChecked }: { readonly onChecked: (checked: Checked) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const check = async (file: File) => {
    const refusal = tooLarge(file)
    setProblem(refusal)
    if (refusal) return
    setBusy(true)
    try {
      onChecked({ ...(await upload('verifyTranscriptFile', { file }, { contentType: 'application/pdf' })), by: 'file' })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div>
      <Button look="second" wide icon="document" busy={isBusy} onClick={() => input.current?.click()}>
        {t('transcripts.verify.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (file) void check(file)
        }}
      />
      <RefusalNote problem={problem} title={t('transcripts.verify.notChecked')} hotline={HOTLINE} />
      <p className="spoken" role="status">
        {isBusy && t('transcripts.verify.checking')}
      </p>
    </div>
  )
}
