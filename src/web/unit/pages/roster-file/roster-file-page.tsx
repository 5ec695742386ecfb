import { useState } from 'react'
import type { RosterApplied, RosterPreview } from '#contract/unit-roster.ts'
import { ROSTER_FILE_BYTES } from '#domain/units/roster-file.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { RosterDrop } from './roster-drop.tsx'
import { useFocus } from './use-focus.ts'
import { Preview, type Choice } from './preview.tsx'
import css from './roster-file.module.css'
import { Uploads } from './uploads.tsx'

const MB = 1024 * 1024
const SENT = { contentType: 'application/octet-stream' }
const word = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no')

interface Looked {
  readonly file: File
  readonly preview: RosterPreview
}

/** Choose a file, look at what it would change, apply it. Nothing changes before. */
export const RosterFilePage = () => {
  useArrival(t('unitRoster.file.title'))
  const [looked, setLooked] = useState<Looked>()
  const [applied, setApplied] = useState<RosterApplied>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState<string>()

  const during = async (name: string, work: () => Promise<void>) => {
    setBusy(name)
    setProblem(undefined)
    try {
      await work()
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal
      setProblem(refusal)
    } finally {
      setBusy(undefined)
    }
  }
  const look = (file: File, repair: boolean) =>
    during(file.name, async () => {
      if (file.size > ROSTER_FILE_BYTES) throw new ApiProblem('TABLE_TOO_LARGE', { maxMb: ROSTER_FILE_BYTES / MB })
      const preview = await upload('previewRoster', { query: { repair: word(repair) }, file }, SENT)
      setLooked({ file, preview })
    })
  const choose = (file: File) => {
    setLooked(undefined)
    setApplied(undefined)
    void look(file, false)
  }
  const apply = ({ file, preview }: Looked, { repair, leaveOutWrong, endMissing }: Choice) =>
    during(file.name, async () => {
      const query = { seen: preview.seen, repair: word(repair), leaveOutWrong: word(leaveOutWrong), endMissing: word(endMissing) }
      try {
        setApplied(await upload('applyRoster', { query, file }, SENT))
        setLooked(undefined)
      } catch (refusal) {
        if (refusal instanceof ApiProblem && refusal.code === 'ROSTER_CHANGED') await look(file, repair)
        throw refusal
      }
    })

  return (
    <>
      <p>
        <AppLink href="/roster">{t('unitRoster.back')}</AppLink>
      </p>
      <h1 tabIndex={-1}>{t('unitRoster.file.title')}</h1>
      <p className={css['lead']}>{t('unitRoster.file.lead', { maxMb: ROSTER_FILE_BYTES / MB })}</p>
      <div className="stack">
        {applied && <Applied applied={applied} />}
        {problem && (
          <Note kind="err" title={t(looked ? 'unitRoster.preview.refused' : 'unitRoster.file.refused')} live="assertive">
            {problemText(problem)}
          </Note>
        )}
        <RosterDrop isFirst={looked === undefined} reading={busy !== undefined && !looked ? busy : undefined} onChoose={choose} />
        {looked && (
          <Preview
            key={looked.file.name + String(looked.file.lastModified)}
            name={looked.file.name}
            preview={looked.preview}
            isBusy={busy !== undefined}
            onRepair={repair => void look(looked.file, repair)}
            onApply={choice => void apply(looked, choice)}
          />
        )}
        {!looked && !applied && <Uploads />}
      </div>
    </>
  )
}

const Applied = ({ applied: { unmatched, waiting, ...counts } }: { readonly applied: RosterApplied }) => (
  <section className="stack" aria-label={t('unitRoster.applied')} tabIndex={-1} ref={useFocus()}>
    <Note kind="ok" title={t('unitRoster.applied')}>
      <p>{t('unitRoster.appliedMore', counts)}</p>
      {unmatched > 0 && <p>{t('unitRoster.appliedUnmatched', { count: unmatched })}</p>}
      {waiting > 0 && <p>{t('unitRoster.appliedWaiting', { count: waiting })}</p>}
    </Note>
    <p>
      <ButtonLink href="/roster">{t('unitRoster.back')}</ButtonLink>
    </p>
  </section>
)
