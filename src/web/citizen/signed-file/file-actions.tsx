import { useState } from 'react'
import { saveFile } from '#web/shared/api/save-file.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { HOTLINE } from '../contact.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'
import { useDeed } from '../use-deed.ts'
import css from './file-actions.module.css'

const PDF = 'application/pdf'

/** Some browsers share texts and no files, and many computers share nothing. */
const canShare = (name: string): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([], name, { type: PDF })] })

interface FileActionsProps {
  /** As it is called on the device. */
  readonly name: string
  readonly file: { readonly pages: number; readonly bytes: number }
  /** Counts: it is worth handing on. */
  readonly isValid: boolean
  readonly fetch: () => Promise<unknown>
  /** Where the browser shows it. */
  readonly href: string
}

/** Takes a signed PDF away: kept, opened, or handed on to another app of the phone. Fetched here, so that a refusal is a sentence. */
export const FileActions = ({ name, file, isValid, fetch, href }: FileActionsProps) => {
  const { isBusy, problem, run } = useDeed()
  const [held, setHeld] = useState<File>()
  const [said, setSaid] = useState<'downloaded' | 'shareAgain'>()
  const fetched = async (): Promise<File> => {
    if (held) return held
    const blob = await fetch()
    if (!(blob instanceof Blob)) throw new Error('an answer that is no file')
    const whole = new File([blob], name, { type: PDF })
    setHeld(whole)
    return whole
  }
  const download = () =>
    run(async () => {
      saveFile(await fetched(), name)
      setSaid('downloaded')
    })
  const share = () =>
    run(async () => {
      setSaid(undefined)
      const whole = await fetched()
      // Some phones forget the press while the file is on its way; whoever closes the list of apps is told nothing.
      await navigator.share({ files: [whole] }).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'NotAllowedError') setSaid('shareAgain')
      })
    })
  return (
    <div className={css['actions']}>
      <p className="small muted">
        {t('transcripts.file')}, {t('transcripts.file.size', { pages: file.pages, size: Math.max(1, Math.round(file.bytes / 1024)) })}
      </p>
      <RefusalNote problem={problem} hotline={HOTLINE} />
      <Button wide icon="download" look={isValid ? 'main' : 'second'} busy={isBusy} onClick={() => void download()}>
        {t('transcripts.download')}
      </Button>
      <div className={css['pair']}>
        {isValid && canShare(name) && (
          <Button wide look="second" icon="share" onClick={() => void share()}>
            {t('transcripts.share')}
          </Button>
        )}
        <ButtonLink wide look="second" icon="document" href={href}>
          {t('transcripts.open')}
        </ButtonLink>
      </div>
      <p role="status" className="small">
        {said && t(`transcripts.${said}`)}
      </p>
    </div>
  )
}
