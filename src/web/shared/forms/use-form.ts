import { useLayoutEffect, useReducer, useRef, useState, type FormEvent, type RefObject } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { fieldText } from '../i18n/messages.ts'
import { t } from '../i18n/texts.ts'
import type { SummaryItem } from '../ui/error-summary.tsx'
import type { Bound } from '../ui/text-field.tsx'
import { faultOf, faultsFrom, faultsOf, type FieldFault, type Faults, type Rules, type Texts } from './check.ts'
import { useDraft } from './draft.ts'

interface FormOptions<T extends Texts> {
  readonly initial: T
  readonly rules: Rules<T>
  /** Name of a field as on screen, for the summary where the sentence alone does not tell which field is meant. */
  readonly labelOf?: (name: keyof T & string) => string
  /** Name of the draft that is kept on this device; leave it out for passwords and codes. */
  readonly draft?: string | undefined
  /** The draft stays after sending, until `forget()`: a later step, such as a code, decides. */
  readonly keepsDraft?: boolean
  /** Sends the form. An ApiProblem with fields comes back to the fields; any other is in `problem`. */
  readonly send: (values: T) => Promise<void>
}

export interface Form<T extends Texts> {
  readonly values: T
  readonly isBusy: boolean
  /** False until a kept draft has been looked for. */
  readonly isReady: boolean
  readonly savedAt: number | undefined
  /** The refusal of the last sending that belongs to no field. */
  readonly problem: ApiProblem | undefined
  /** Props of the control for a field: `<TextField {...form.field('phone')} … />`. */
  readonly field: (name: keyof T & string) => Bound
  readonly set: (changes: Readonly<Partial<Record<keyof T & string, string>>>) => void
  /** Checks some fields (a step of a long form); false puts the focus on the summary. */
  readonly check: (names: readonly (keyof T & string)[]) => boolean
  readonly submit: (event?: FormEvent) => void
  readonly summary: {
    readonly items: readonly SummaryItem[]
    readonly focusRef: RefObject<HTMLDivElement | null>
    /** Puts the focus on the summary as soon as it is drawn, before the person can type on. */
    readonly focus: () => void
  }
  /** Removes the kept draft: after success, or when the person starts anew. */
  readonly forget: () => void
}

/** Codes whose sentence does not name its field. */
const NAMELESS = new Set(['TOO_LONG', 'CHOICE', 'FORM', 'PHOTO_REQUIRED'])

/** Values, faults, summary, draft and sending of one form. Faults disappear while correcting; a field is first checked when the form is
 *  sent, so that nobody is corrected while still typing. A second press while sending does nothing. */
export function useForm<T extends Texts>({ initial, rules, labelOf, draft: draftName, keepsDraft = false, send }: FormOptions<T>): Form<T> {
  const [values, setValues] = useState(initial)
  const [faults, setFaults] = useState<Faults>({})
  const [problem, setProblem] = useState<ApiProblem>()
  const [isBusy, setBusy] = useState(false)
  const live = useRef(initial)
  const sending = useRef(false)
  const focusRef = useRef<HTMLDivElement>(null)
  const [focusAsked, focusSummary] = useReducer((times: number) => times + 1, 0)
  useLayoutEffect(() => {
    if (focusAsked > 0) focusRef.current?.focus()
  }, [focusAsked])
  const names = Object.keys(initial)

  const draft = useDraft<T>(draftName, kept => {
    live.current = { ...initial, ...kept }
    setValues(live.current)
  })
  const set = (changes: Readonly<Partial<Record<string, string>>>) => {
    live.current = { ...live.current, ...changes }
    setValues(live.current)
    setFaults(before => stillWrong(before, rules, live.current))
    draft.keep(live.current)
  }
  const show = (found: Faults) => {
    setFaults(found)
    if (Object.keys(found).length > 0) focusSummary()
  }
  const check = (some: readonly string[]) => {
    const found = faultsOf(rules, some, live.current)
    show(found)
    return Object.keys(found).length === 0
  }
  const deliver = async () => {
    sending.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      await send(live.current)
      if (!keepsDraft) draft.forget()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const found = faultsFrom(error.fields, live.current)
      if (Object.keys(found).length > 0) show(found)
      else setProblem(error)
    } finally {
      sending.current = false
      setBusy(false)
    }
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!sending.current && check(names)) void deliver()
  }
  const sentences = Object.fromEntries(
    Object.entries(faults).flatMap(([name, fault]) => (fault ? [[name, sentenceOf(name, fault, labelOf)]] : [])),
  )
  const items = names.flatMap(name => {
    const text = sentences[name]
    if (text === undefined) return []
    return [{ id: name, text: labelOf && NAMELESS.has(faults[name]?.code ?? '') ? t('ui.errorOf', { label: labelOf(name), text }) : text }]
  })
  const field = (name: keyof T & string): Bound => ({
    id: name,
    value: values[name] ?? '',
    onChange: value => set({ [name]: value }),
    error: sentences[name],
  })
  return {
    values,
    isBusy,
    isReady: draft.isReady,
    savedAt: draft.savedAt,
    problem,
    field,
    set,
    check,
    submit,
    summary: { items, focusRef, focus: () => focusSummary() },
    forget: draft.forget,
  }
}

/** An empty field is called by its name, in the summary and at the field. */
const sentenceOf = (name: string, { code, values }: FieldFault, labelOf: ((name: string) => string) | undefined): string =>
  code === 'REQUIRED' && labelOf ? t('ui.fill', { label: labelOf(name) }) : fieldText(code, values)

/** Keeps only faults that are still there, with their newest words. */
const stillWrong = <T extends Texts>(before: Faults, rules: Rules<T>, all: T): Faults => {
  const after: Record<string, FieldFault> = {}
  for (const name in before) {
    const fault = before[name] && rules[name] ? faultOf(rules, name, all) : undefined
    if (fault) after[name] = fault
  }
  return after
}
