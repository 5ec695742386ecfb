import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { withCorrections } from '#domain/registration/correction.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { STEPS, type Step } from '#domain/registration/steps.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { formatDay } from '#domain/kernel/date.ts'
import type { RegistrationKind } from '#domain/registration/kinds.ts'
import { strayFields, toCorrect, type ToCorrect } from './corrections.ts'
import { keptNames, type Journey } from './journey.ts'
import { declared, EMPTY, isSame, rulesOf, type Values } from './declaration-form.ts'
import { withName } from './field-names.ts'
import { firstOpenStep, photosFor, stepOf, type Asked } from './progress.ts'
import { scannedOf } from './scan/fill.ts'
import { useScans, type Scans } from './scan/use-scans.ts'
import { isOfCampaign, useCampaign, type CameBy } from './use-campaign.ts'
import { useIdentityCheck, type Identity } from './use-identity-check.ts'
import { usePaperChange } from './use-paper-change.ts'
import { usePhotos, type Photos } from './use-photos.ts'
import { usePolicy, type Policy } from './use-policy.ts'
import { isClosed, useRegistration, type ServerSide } from './use-registration.ts'

/** Everything that the steps share. It lives as long as the journey, so that going back loses nothing and uploads go on. */
export interface Wizard {
  readonly form: Form<Values>
  readonly server: ServerSide
  readonly photos: Photos
  readonly policy: Policy & Asked
  /** For oneself or for a child. */
  readonly kind: RegistrationKind
  /** The campaign of a unit by which the person came. */
  readonly cameBy: CameBy
  readonly identity: Identity
  /** The photos that this person needs. */
  readonly needed: readonly PhotoKind[]
  /** What was scanned, and what it has filled. */
  readonly scans: Scans
  /** The first step that still needs something. */
  readonly open: Step
  /** A code was sent for exactly what stands in the form. */
  readonly codeIsOpen: boolean
  /** The declaration did not match the records; kept in sight while it is being corrected, until it is sent again. */
  readonly mismatch: ApiProblem | undefined
  readonly noteMismatch: (problem: ApiProblem | undefined) => void
  readonly go: (step: Step | 'sent') => void
  readonly journeyKey: string
  /** The named items of a returned dossier: then only these are open. */
  readonly toCorrect: ToCorrect | undefined
}

export function useWizard(journey: Journey): Wizard {
  const server = useRegistration(journey)
  const kind = server.registration?.kind ?? journey.kind
  const cameBy = useCampaign(null)
  // The agency stands in the form, and what the form asks for follows from the agency.
  const [agencyCode, setAgencyCode] = useState('')
  const general = { ...usePolicy(agencyCode, cameBy.campaign?.code), kind }
  const photos = usePhotos(server, journey.key)
  const scans = useScans(journey.key)
  const [mismatch, noteMismatch] = useState<ApiProblem>()
  const [, navigate] = useLocation()
  const asked = toCorrect(server.registration?.tracking)
  const go = (step: Step | 'sent') => navigate(`/register/${asked && OPEN_BEFORE.includes(step) ? 'correct' : step}`)
  /** What is sent: all that was filled in, or what was sent before with the named items corrected. */
  const asWanted = (values: Values): Declaration => {
    const scanned = scannedOf(scans.list, values)
    const all = { ...declared(values, general.emailRequired), ...(scanned.length > 0 && { scanned }) }
    const before = server.registration?.declaration
    return asked && before ? withCorrections(asTyped(before), { ...all, email: values.email }, asked.items) : all
  }
  const plain: Form<Values> = useForm<Values>({
    initial: EMPTY,
    rules: rulesOf(general),
    draft: keptNames(journey.key).draft,
    keepsDraft: true,
    send: async values => {
      const declaration = asWanted(values)
      try {
        await photos.queue.settleRemovals()
        const campaign = cameBy.campaign && { campaign: cameBy.campaign.code }
        server.noteSent(declaration, await call('sendRegistration', { body: { declaration, language: language(), ...campaign } }))
        noteMismatch(undefined)
        go('code')
      } catch (error) {
        if (isOfCampaign(error)) cameBy.leave()
        if (isProblem(error)) await follow(error)
        throw error
      }
    },
  })
  if (agencyCode !== plain.values.agencyCode) setAgencyCode(plain.values.agencyCode)
  const form: Form<Values> = { ...plain, field: name => withName(plain.field(name)) }
  const follow = (refusal: ApiProblem) =>
    followRefusal(refusal, { server, photos, go, focusSummary: () => form.summary.focusRef.current?.focus() })
  useDeclaredBefore(server, form, scans)
  useNothingElse(asked, server, form)
  usePaperChange(form.values.personalId, { server, photos, kept: keptNames(journey.key).paper })
  const identity = useIdentityCheck(form.values, server, general)
  const policy = { ...general, identityConfirmed: identity.isEnough }
  const mine = asWanted(form.values)
  const sent = server.registration?.declaration
  return {
    form,
    server,
    photos,
    policy,
    cameBy,
    kind,
    identity,
    needed: photosFor(form.values.personalId, policy),
    scans,
    open: firstOpenStep(form.values, photos.there, policy),
    codeIsOpen: server.code !== undefined && sent !== undefined && sent !== null && isSame(sent, mine, kind),
    mismatch,
    noteMismatch,
    go,
    journeyKey: journey.key,
    toCorrect: asked,
  }
}

/** Without a draft on this device the form begins with what was declared: a returned dossier, or a code that still waits. */
function useDeclaredBefore({ registration }: ServerSide, form: Form<Values>, scans: Scans): void {
  const isUntouched = form.isReady && form.savedAt === undefined && form.values === EMPTY
  useEffect(() => {
    if (!isUntouched || !registration?.declaration || isClosed(registration)) return
    const { scanned = [], ...values } = registration.declaration
    form.set(asTyped(values))
    scans.restore(scanned)
  }, [isUntouched, registration])
}

/** As the person would have typed it. */
const asTyped = (declaration: Declaration): Declaration => ({
  ...declaration,
  birthDate: declaration.birthDate === '' ? '' : formatDay(declaration.birthDate),
})

/** Steps that a returned dossier has in one page instead. */
const OPEN_BEFORE: readonly (Step | 'sent')[] = ['details', 'photos', 'agency']

/** A returned dossier shows what was sent, except for the named items: a draft of an earlier visit may hold something else. */
function useNothingElse(asked: ToCorrect | undefined, { registration }: ServerSide, form: Form<Values>): void {
  const before = registration?.declaration && asTyped(registration.declaration)
  const stray = asked && before && form.isReady ? strayFields(before, { ...before, ...filled(form.values) }, asked.items) : []
  useEffect(() => {
    if (before && stray.length > 0) form.set(Object.fromEntries(Object.entries(before).filter(([field]) => stray.includes(field))))
  }, [stray.join()])
}

const filled = (values: Values): Declaration => ({
  ...values,
  emailForm: values.emailForm === 'yes' ? 'yes' : 'no',
  contactChannel: values.contactChannel === 'email' ? 'email' : 'sms',
})

interface Ways {
  readonly server: ServerSide
  readonly photos: Photos
  readonly go: (step: Step) => void
  readonly focusSummary: () => void
}

/** Goes to the step on which a refusal can be put right. */
async function followRefusal(refusal: ApiProblem, { server, photos, go, focusSummary }: Ways): Promise<void> {
  if (refusal.code === 'FIELDS_INVALID') {
    const steps = refusal.fields.map(({ field }) => stepOf(field.split('.').at(-1) ?? field))
    const first = STEPS.find(step => steps.includes(step))
    if (first) go(first)
    // After the heading of the other step has had the focus.
    setTimeout(focusSummary, 250)
  } else if (refusal.code === 'REGISTRATION_EXPIRED') {
    await photos.queue.renew()
    go('photos')
  } else if (refusal.code === 'REGISTRATION_PHOTOS_MISSING') {
    await server.refresh()
    go('photos')
  } else if (refusal.code === 'REGISTRATION_ALREADY_SENT') await server.refresh()
}
