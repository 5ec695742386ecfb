import { useRef, useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import type { Correction } from '#domain/review/corrections.ts'
import type { CheckPoint } from '#domain/review/checklist.ts'
import type { Reason } from '#domain/review/reasons.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { refreshQueue } from '../../parts/refresh-queue.ts'
import { noteUndoable } from '../../parts/undoable.ts'
import { keepCaseFile, reloadCaseFile } from '../../parts/use-case-file.ts'

/** What the officer has ticked and written, before it is sent. */
export interface Draft {
  readonly checklist: readonly CheckPoint[]
  /** What is to be corrected, if the file is returned. */
  readonly corrections: readonly Correction[]
  readonly note: string
  /** How a support request is settled; undefined: answered in words. */
  readonly way: 'ask_phone' | 'cancel' | undefined
  /** The dossier that settles it. */
  readonly dossierId: string | undefined
  /** Words of a rejection are its own. */
  readonly rejection: Rejection
  /** Why a second officer sends it back. */
  readonly sendBack: string
}
type Action = 'take' | 'release' | 'approve' | 'return' | 'reject' | 'answer' | 'settle' | 'undo' | 'confirm' | 'send_back'
export interface Rejection {
  readonly reasons: readonly Reason[]
  readonly note: string
}

const EMPTY: Draft = {
  checklist: [],
  corrections: [],
  note: '',
  way: undefined,
  dossierId: undefined,
  rejection: { reasons: [], note: '' },
  sendBack: '',
}
/** Drafts live as long as the console is open: a session that ran out, or a look at another page, loses nothing. */
const drafts = new Map<string, Draft>()

/** A draft belongs to what was handed in: a file that comes back corrected is looked at anew. */
export const draftKey = ({ id, events }: CaseFile): string =>
  `${id} ${events.findLast(({ action }) => ['submit', 'resubmit', 'reopen'].includes(action))?.at ?? ''}`

export interface Failure {
  readonly problem: ApiProblem
  /** Sends the same decision once more. */
  readonly again: () => void
}

export interface Decision {
  readonly draft: Draft
  readonly set: (changes: Partial<Draft>) => void
  readonly busyWith: Action | undefined
  readonly failure: Failure | undefined
  readonly act: (action: Action) => Promise<boolean>
}

/** One officer's decision about one file. A lost network keeps everything on screen; a file that changed meanwhile is read again. */
export function useDecision(file: CaseFile): Decision {
  const [draft, setDraft] = useState(drafts.get(draftKey(file)) ?? draftOf(file))
  const [busyWith, setBusyWith] = useState<Action>()
  const [failure, setFailure] = useState<Failure>()
  const sending = useRef(false)

  const set = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes }
    drafts.set(draftKey(file), next)
    setDraft(next)
  }
  const act: Decision['act'] = async action => {
    if (sending.current) return false
    sending.current = true
    setBusyWith(action)
    setFailure(undefined)
    try {
      const answer = await send(action, file, draft)
      if (isOver(answer)) drafts.delete(draftKey(file))
      else drafts.set(draftKey(file), draft)
      keepCaseFile(answer)
      noteUndoable(answer)
      refreshQueue()
      return true
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      setFailure({ problem, again: () => void act(action) })
      if (RELOADS.has(problem.code)) await reloadCaseFile(file.id)
      return false
    } finally {
      sending.current = false
      setBusyWith(undefined)
    }
  }
  return { draft, set, busyWith, failure, act }
}

/** After these the screen shows an old file. */
const RELOADS: ReadonlySet<string> = new Set([
  'CASE_FILE_CHANGED',
  'CASE_FILE_OF_COLLEAGUE',
  'ACTION_NOT_ALLOWED',
  'CASE_FILE_NOT_FOUND',
  'UNDO_TOO_LATE',
])

/** What was typed is kept until the decision has taken effect. */
const isOver = ({ state }: CaseFile): boolean => !['in_review', 'deciding', 'second_check', 'confirming'].includes(state)

/** What was typed for a decision that was undone or sent back, perhaps in another browser. */
function draftOf({ pending, assignedTo }: CaseFile): Draft {
  if (!pending?.by.isMe || !assignedTo?.isMe) return EMPTY
  const { action, checklist, corrections, reasons, note, way, dossier } = pending.words
  const isRejection = action === 'reject'
  return {
    ...EMPTY,
    checklist,
    corrections,
    note: isRejection ? '' : note,
    way: way ?? undefined,
    dossierId: dossier?.id,
    rejection: isRejection ? { reasons, note } : EMPTY.rejection,
  }
}

function send(action: Action, { id, version, support }: CaseFile, draft: Draft): Promise<CaseFile> {
  const params = { id }
  const { checklist, corrections, note, way = 'ask_phone' } = draft
  switch (action) {
    case 'take':
      return call('takeCaseFile', { params, body: { version } })
    case 'release':
      return call('releaseCaseFile', { params, body: { version } })
    case 'approve':
      return call('approveCaseFile', { params, body: { version, checklist: [...checklist] } })
    case 'return':
      return call('returnCaseFile', { params, body: { version, corrections: [...corrections], note } })
    case 'reject':
      return call('rejectCaseFile', { params, body: { version, reasons: [...draft.rejection.reasons], note: draft.rejection.note } })
    case 'undo':
      return call('undoDecision', { params, body: { version } })
    case 'confirm':
      return call('confirmDecision', { params, body: { version } })
    case 'send_back':
      return call('sendBackDecision', { params, body: { version, note: draft.sendBack } })
    case 'answer':
      return call('answerCaseFile', { params, body: { version, note } })
    case 'settle': {
      const found = support?.candidates.find(one => one.id === draft.dossierId) ?? support?.candidates.find(one => one.canSettle)
      const dossier = { id: found?.id ?? '', version: found?.version ?? 0 }
      return call('settleCaseFile', { params, body: { version, dossier, way, note } })
    }
  }
}
