import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import {
  noPaymentGateway,
  noPopulationGateway,
  openEmailGateway,
  openPaymentGateway,
  openPopulationGateway,
  openPushGateway,
  openSmsGateway,
} from './gateways/index.ts'
import { openForms } from './forms/index.ts'
import { openPaymentStandIn, openPushService, startDemoGateway, startDemoRegister } from './demo-gateway/index.ts'
import { demoInbox, demoRoutes } from './demo/index.ts'
import { accessRoutes } from './modules/access/index.ts'
import {
  ACCOUNT_CRONTAB,
  accountJobs,
  accountRoutes,
  codeNumbers,
  openPasswords,
  participantGuard,
  passkeyRoutes,
  recoveryRoutes,
  SESSION_ENDED,
  staffGuard,
  staffJobs,
  staffRoutes,
  touchSession,
  touchStaffSession,
  wrongPasswords,
  type Touch,
} from './modules/accounts/index.ts'
import { AUDIT_CRONTAB, auditJobs, sealLag, startSealer } from './modules/audit/index.ts'
import { benefitRoutes } from './modules/benefits/index.ts'
import { BOARD_CRONTAB, boardJobs, boardRoutes } from './modules/boards/index.ts'
import { facilityGuard, HOSPITAL_CRONTAB, hospitalJobs, hospitalRoutes } from './modules/hospitals/index.ts'
import {
  changeCaseKind,
  CHANGE_CRONTAB,
  changeJobs,
  changeRoutes,
  endWithAccount as endChangeWithAccount,
} from './modules/changes/index.ts'
import { cardRoutes, openProofKeys, proofOfCardRoutes, serveProofKeys } from './modules/card/index.ts'
import { contributionRoutes, describeContribution } from './modules/contributions/index.ts'
import { disputeCaseKind, disputeRoutes, endWithAccount as endDisputesWithAccount } from './modules/disputes/index.ts'
import {
  endWithAccount as endFeedbackWithAccount,
  feedbackCaseKind,
  feedbackJobs,
  feedbackPictureRoutes,
  feedbackRoutes,
} from './modules/feedback/index.ts'
import { guardianGuard, guardianRoutes, kinshipOf } from './modules/guardians/index.ts'
import { agencyArea, directoryRoutes } from './modules/directory/index.ts'
import {
  inboxHandlers,
  NOTIFICATION_CRONTAB,
  notificationHandlers,
  notificationJobs,
  outboxNumbers,
  takeReceipt,
} from './modules/notifications/index.ts'
import { ANNOUNCEMENT_CRONTAB, announcementJobs, announcementRoutes } from './modules/announcements/index.ts'
import { endWithAccount as endNewsWithAccount, NEWS_CRONTAB, newsJobs, newsRoutes } from './modules/news/index.ts'
import {
  endWithAccount as endPaymentsWithAccount,
  PAYMENT_CRONTAB,
  paymentJobs,
  paymentRoutes,
  type PaymentDeps,
} from './modules/payments/index.ts'
import { participantJobs, participantRoutes, questionKey } from './modules/participants/index.ts'
import { endConsentsForChild, keepConsent, PRIVACY_CRONTAB, privacyJobs, privacyRoutes, stopClosing } from './modules/privacy/index.ts'
import { policyRoutes } from './modules/policies/index.ts'
import {
  applicantGuard,
  campaignRoutes,
  dossierPushRoutes,
  endWithAccount as endDossiersWithAccount,
  formCopyOf,
  formRoutes,
  papersFolder,
  photosAlong,
  registrationCaseKind,
  registrationJobs,
  registrationRoutes,
  uploadRoutes,
} from './modules/registration/index.ts'
import { calendarDaysLeft, highestNumber, releaseFilesOf, REVIEW_CRONTAB, reviewJobs, reviewRoutes } from './modules/review/index.ts'
import {
  endWithAccount as endServicesWithAccount,
  requestFromPayment,
  serviceCaseKind,
  serviceJobs,
  servicePaymentRoutes,
  servicePaperRoutes,
  serviceRoutes,
  verifiedResults,
} from './modules/services/index.ts'
import { supportCaseKind, supportJobs, supportRoutes } from './modules/support/index.ts'
import {
  handoverRoutes,
  isOnSheet,
  ROSTER_CRONTAB,
  rosterJobs,
  rosterRoutes,
  UNIT_BOARD_CRONTAB,
  unitAccountCaseKind,
  unitBoardJobs,
  unitBoardRoutes,
  unitConsentRoutes,
  unitJobs,
  unitRoutes,
  unitScanJobs,
  unitSheetRoutes,
} from './modules/units/index.ts'
import {
  endWithAccount as endTranscriptsWithAccount,
  openSigningKeys,
  serveCertificates,
  transcriptRoutes,
} from './modules/transcripts/index.ts'
import { describeVisit, visitRoutes } from './modules/visits/index.ts'
import { FEED_CRONTAB, feedJobs, feedRoutes } from './modules/feeds/index.ts'
import { RETENTION_CRONTAB, retentionJobs } from './retention.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/open.ts'
import { listen } from './platform/database/listen.ts'
import { handleOf } from './platform/database/query.ts'
import { openFileStore } from './platform/files.ts'
import { OFFICE_ROLES, STAFF_ROLES } from '#domain/accounts/staff-reach.ts'
import { CATALOGUE } from '#domain/services/catalogue.ts'
import type { Procedure } from '#domain/services/procedure.ts'
import { exportParts } from './exports.ts'
import { api } from '#contract/api.ts'
import type { Caller } from '#contract/core.ts'
import { openEventStreams } from './platform/http/event-streams.ts'
import { sweepAnswered } from './platform/http/once.ts'
import { sweepRates } from './platform/http/rate.ts'
import { implement } from './platform/http/routes.ts'
import type { Call, Handlers } from './platform/http/call.ts'
import { documentation } from './platform/http/documentation.ts'
import { servePages } from './platform/http/pages.ts'
import { buildServer } from './platform/http/server.ts'
import { health } from './platform/http/health.ts'
import { startJobs } from './platform/jobs.ts'
import { openMetrics } from './platform/metrics.ts'
import { openProofOfWork, proofRoutes } from './platform/proof-of-work.ts'
import type { Secrets } from './platform/secrets.ts'
import { openVault } from './platform/vault.ts'
import { asSystem, transact, type Guard, type Platform } from './platform/transact.ts'

/** The queue's times are UTC: all but one are between 2:07 and 2:52 at night in Vietnam; uploads are swept hourly. */
const SWEEPS = [
  '7 19 * * * sweep_registrations ?max=1',
  '17 19 * * * sweep_support ?max=1',
  '19 19 * * * sweep_feedback ?max=1',
  '22 19 * * * sweep_unit_requests ?max=1',
  '37 19 * * * sweep_files ?max=1',
  '52 19 * * * sweep_proofs ?max=1',
  '57 * * * * sweep_rates ?max=1',
  '22 * * * * sweep_uploads ?max=1',
  '27 19 * * * sweep_unit_scans ?max=1',
]

/** What begins by the clock. */
const SCHEDULE = [
  ...AUDIT_CRONTAB,
  ...NOTIFICATION_CRONTAB,
  ...NEWS_CRONTAB,
  ...ANNOUNCEMENT_CRONTAB,
  ...ACCOUNT_CRONTAB,
  ...REVIEW_CRONTAB,
  ...PRIVACY_CRONTAB,
  ...CHANGE_CRONTAB,
  ...BOARD_CRONTAB,
  ...HOSPITAL_CRONTAB,
  ...FEED_CRONTAB,
  ...PAYMENT_CRONTAB,
  ...ROSTER_CRONTAB,
  ...UNIT_BOARD_CRONTAB,
  ...RETENTION_CRONTAB,
  ...SWEEPS,
]

export interface Product {
  readonly app: FastifyInstance
  readonly platform: Platform
  /** Ends in order: no new requests, running ones finish, jobs finish, gateways close. The database stays open. */
  close(): Promise<void>
}

export interface ProductOptions {
  readonly config: Config
  readonly secrets: Secrets
  readonly database: Pick<Database, 'pool' | 'jobPool' | 'sealPool'>
  readonly logTo?: { write(line: string): void }
  /** The procedures that people can use [all that there are]. */
  readonly catalogue?: readonly Procedure[]
  /** Without it no job begins by the clock, only when it is added [true]. */
  readonly hasSchedule?: boolean
}

/** Builds the product from its parts: the only place that knows all of them. */
export async function startProduct({
  config,
  secrets,
  database,
  logTo,
  hasSchedule = true,
  catalogue = CATALOGUE,
}: ProductOptions): Promise<Product> {
  const { codesPerDay, wrongPasswordsPerMinute, rateFactor } = config
  const limits = { codesPerDay, wrongPasswordsPerMinute, rateFactor }
  const platform: Platform = { pool: database.pool, vault: openVault(secrets), limits }
  const passwords = openPasswords(secrets.passwordPepper)
  const files = openFileStore(join(config.dataFolder, 'files'), config.diskReserveBytes)
  const forms = openForms()
  const app = await buildServer({
    logLevel: config.logLevel,
    https: config.publicUrl.protocol === 'https:',
    trustedProxy: config.trustedProxy,
    consoleHost: hasOwnConsoles(config) ? config.consoleUrl.hostname : undefined,
    ...(logTo && { logTo }),
  })
  const { gateway: population, register } = await openPopulation(config, state => app.log.warn({ state }, 'population database'))
  const proofOfWork = openProofOfWork({ platform, key: secrets.otpKey, cost: config.proofCost })
  const metrics = openMetrics(platform, {
    outbox: () => outboxNumbers(handleOf(platform.pool)),
    calendarDays: () => calendarDaysLeft(handleOf(platform.pool)),
    codes: () => codeNumbers(platform),
    files,
    highestNumber: () =>
      transact(platform, { traceId: 'metrics', guard: asSystem }, ctx => highestNumber(ctx.tx, Number(ctx.today.slice(0, 4)))),
    population,
    sealLag: () => sealLag(handleOf(platform.pool)),
    wrongPasswords: () => wrongPasswords(platform),
  })
  const deps = {
    files,
    forms,
    passwords,
    population,
    otpKey: secrets.otpKey,
    hotline: config.hotline,
    host: config.publicUrl.hostname,
    origin: config.publicUrl.origin,
    rateFactor: config.rateFactor,
    demo: config.demo,
  }
  const papers = papersFolder(deps)
  const along = photosAlong(deps)
  const endChange = endChangeWithAccount(papers)
  const streams = openEventStreams()
  // Before the server waits for open answers to end.
  app.addHook('preClose', async () => streams.close())
  const ends = listen({
    pool: database.pool,
    channel: SESSION_ENDED,
    onNotice: id => streams.tell(id, 'ended'),
    onGap: () => streams.tellAll('look'),
  })
  const consoles = { host: config.consoleUrl.hostname, origin: config.consoleUrl.origin }
  const keys = { passwords, nameKey: secrets.otpKey }
  const site = { host: deps.host, origin: deps.origin }
  const cardProofs = { keys: openProofKeys(secrets.proofKey), origin: deps.origin }
  const disputes = { subjects: { contribution: describeContribution, visit: describeVisit } }
  const { gateway: paymentGateway, standIn: paymentStandIn } = await openPayments(config, platform)
  const told = { ...deps, pictures: along }
  const services = { catalogue, takesMoney: paymentGateway.isOpen, papers: along }
  const payments: PaymentDeps = {
    gateway: paymentGateway,
    origin: deps.origin,
    follow: (ctx, order) => requestFromPayment(ctx, services, order),
  }
  const signing = { keys: openSigningKeys(secrets.transcriptKey), forms, origin: deps.origin }
  const kinds = {
    registration: registrationCaseKind({ ...deps, keepConsent, onLinkEnd: endConsentsForChild }),
    support: supportCaseKind,
    change: changeCaseKind({ ...deps, papers }),
    unit_account: unitAccountCaseKind(consoles),
    dispute: disputeCaseKind(disputes),
    feedback: feedbackCaseKind(told),
    service: serviceCaseKind(services),
  }
  const outside = await openOutside(config, platform)
  const { push, pushService } = await openPush(config, secrets, platform)
  const deployment = { hotline: config.hotline, origin: deps.origin }

  const handlers: Handlers<typeof api> = {
    getDeployment: call => call.transact(async () => ({ address: deps.origin, consoles: hasOwnConsoles(config) ? consoles.origin : null })),
    ...directoryRoutes,
    ...registrationRoutes({ ...deps, isNumberKnown: isOnSheet }),
    ...formRoutes,
    ...uploadRoutes(deps),
    ...accountRoutes({ ...keys, otpKey: secrets.otpKey, host: deps.host, streams }),
    ...passkeyRoutes({ ...keys, site }),
    ...recoveryRoutes({ ...keys, otpKey: secrets.otpKey, host: deps.host, rateFactor: config.rateFactor, kinshipOf }, [
      stopClosing,
      endChange,
    ]),
    ...staffRoutes({
      ...keys,
      site: consoles,
      rateFactor: config.rateFactor,
      releaseFiles: releaseFilesOf,
    }),
    ...participantRoutes(platform.vault, questionKey(secrets.otpKey)),
    ...cardRoutes,
    ...proofOfCardRoutes(cardProofs),
    ...contributionRoutes,
    ...benefitRoutes,
    ...visitRoutes(platform.vault),
    ...hospitalRoutes(deps),
    ...disputeRoutes(disputes),
    ...feedbackRoutes(told),
    ...feedbackPictureRoutes(told),
    ...serviceRoutes(services),
    ...servicePaperRoutes(services),
    ...servicePaymentRoutes(services, payments),
    ...paymentRoutes(payments),
    ...transcriptRoutes({ ...signing, vault: platform.vault, others: verifiedResults }),
    ...guardianRoutes(endConsentsForChild),
    ...accessRoutes,
    ...reviewRoutes({ kinds, undoSeconds: config.undoSeconds }),
    ...supportRoutes(deps),
    ...changeRoutes({ ...deps, papers }),
    ...boardRoutes,
    ...feedRoutes(deps),
    ...notificationHandlers(agencyArea),
    ...inboxHandlers({ vault: platform.vault, deployment, push }),
    ...dossierPushRoutes(push),
    ...newsRoutes,
    ...announcementRoutes,
    ...policyRoutes,
    ...campaignRoutes,
    ...unitConsentRoutes,
    ...unitSheetRoutes(deps),
    ...handoverRoutes(deps),
    ...unitBoardRoutes({ origin: deps.origin, deployment }),
    ...rosterRoutes,
    ...unitRoutes(deps),
    ...privacyRoutes({ parts: exportParts({ ...deps, papers, photosAlong: along }), forms, origin: deps.origin }),
    ...proofRoutes(proofOfWork, api),
  }
  metrics.watch(app)
  implement(app, {
    platform,
    guards: guardsFor(platform),
    secureCookies: config.publicUrl.protocol === 'https:',
    rateFactor: config.rateFactor,
    onceSecret: secrets.otpKey,
    proofOfWork,
  })(api, handlers)
  health(app, platform, { population: population.state })
  metrics.serve(app)
  serveProofKeys(app, platform, cardProofs)
  serveCertificates(app, platform)
  await documentation(app)
  if (config.demo) await demoRoutes(app, platform, { register, pushService })
  for (const [folder, prefix] of [
    ['citizen', '/'],
    ['agency', '/agency/'],
    ['unit', '/unit/'],
  ] as const) {
    const built = join(config.webFolder, folder)
    if (config.web && existsSync(built)) await servePages(app, built, prefix)
  }

  const trail = { roots: config.auditRoots, key: secrets.auditKey, log: app.log }
  const jobs = config.worker
    ? await startJobs(
        { platform, jobPool: database.jobPool, log: app.log },
        {
          ...notificationJobs({
            platform,
            sms: outside.sms,
            email: outside.email,
            push,
            deployment,
            attachmentOf: async (template, subjectId) =>
              template === 'form_copy' ? [await formCopyOf(platform, deps, forms)(subjectId)] : [],
          }),
          ...newsJobs(platform),
          ...announcementJobs(platform),
          ...registrationJobs(platform, files, population),
          ...reviewJobs(platform, kinds),
          ...supportJobs(platform),
          ...feedbackJobs(platform),
          ...serviceJobs(platform, { ...services, ...signing }),
          ...changeJobs(platform, papers),
          ...unitJobs(platform),
          ...participantJobs(platform, questionKey(secrets.otpKey)),
          ...accountJobs(platform, { otpKey: secrets.otpKey, host: deps.host }),
          ...staffJobs(platform, consoles.origin),
          ...privacyJobs(platform, [
            endChange,
            endDossiersWithAccount,
            endDisputesWithAccount,
            endFeedbackWithAccount,
            endServicesWithAccount(services),
            endPaymentsWithAccount,
            endTranscriptsWithAccount,
            endNewsWithAccount,
          ]),
          ...boardJobs(platform),
          ...hospitalJobs(platform, files),
          ...paymentJobs(platform, payments),
          ...feedJobs({ platform, connect: () => database.jobPool.connect() }, files),
          ...unitScanJobs(platform, files),
          ...unitBoardJobs(platform, deps.origin, app.log),
          ...rosterJobs(platform),
          ...retentionJobs(platform),
          ...auditJobs({ pool: database.jobPool, ...trail }),
          sweep_proofs: () => proofOfWork.sweep(),
          sweep_rates: async () => void (await Promise.all([sweepRates(handleOf(platform.pool)), sweepAnswered(handleOf(platform.pool))])),
          tell_case_numbers: async numbers => app.log.warn(numbers, 'an agency nears the end of its first series of case numbers'),
          tell_code_budget: async numbers => app.log.warn(numbers, 'the codes of this day are nearly used up'),
          tell_sign_in_storm: async numbers => app.log.warn(numbers, 'many wrong passwords across accounts'),
        },
        hasSchedule ? SCHEDULE : [],
      )
    : undefined
  const sealer = config.worker ? startSealer({ pool: database.sealPool, ...trail }) : undefined

  return {
    app,
    platform,
    close: async () => {
      await app.close()
      await ends.close()
      await jobs?.stop()
      await sealer?.stop()
      await outside.close()
      await register?.close()
      await paymentStandIn?.close()
      await pushService?.close()
      await forms.close()
    },
  }
}

const hasOwnConsoles = ({ consoleUrl, publicUrl }: Config): boolean => consoleUrl.hostname !== publicUrl.hostname

/** The carriers: as configured, else (demo mode) stand-ins of our own that speak the same protocols. */
async function openOutside(config: Config, platform: Platform) {
  const demo = config.demo && (!config.smtpUrl || !config.smppUrl) ? await startDemoGateway({ onMessage: demoInbox(platform) }) : undefined
  const smtpUrl = config.smtpUrl ?? demo?.email.url
  const smppUrl = config.smppUrl ?? demo?.sms.url
  if (!smtpUrl || !smppUrl) throw new Error('no mail server or SMS centre')
  const email = openEmailGateway({ url: smtpUrl, from: config.mailFrom, fromName: 'BHXH số' })
  const sms = openSmsGateway({
    url: smppUrl,
    sender: config.smsSender,
    onReceipt: receipt => transact(platform, { traceId: 'receipt', guard: asSystem }, ctx => takeReceipt(ctx, receipt)),
  })
  return { email, sms, close: async () => void (await Promise.all([email.close(), sms.close()]), await demo?.close()) }
}

/** Web push: the services of the browsers, those that are configured, and in demo mode one of our own that speaks the same protocol. */
async function openPush(config: Config, secrets: Secrets, platform: Platform) {
  const pushService = config.demo ? await openPushService({ onMessage: demoInbox(platform) }) : undefined
  const push = openPushGateway({
    key: config.pushKey === undefined ? secrets.pushKey : Buffer.from(config.pushKey, 'base64url'),
    contact: `mailto:${config.mailFrom}`,
    services: [...config.pushServices, ...(pushService ? [pushService.origin] : [])],
  })
  return { push, pushService }
}

/** The population database: as configured; else in demo mode a register of our own that speaks the same protocol; else none. */
async function openPopulation(config: Config, onChange: (state: 'closed' | 'open') => void) {
  const register = config.demo && !config.populationUrl ? await startDemoRegister() : undefined
  const url = config.populationUrl ?? register?.url
  if (url === undefined) return { gateway: noPopulationGateway(), register }
  return { gateway: openPopulationGateway({ url, key: register?.key ?? config.populationKey, onChange }), register }
}

/** The payment gateway: as configured; else in demo mode one of our own that speaks the same protocol and moves no money; else none. It goes
 *  by the clock of the product, which can travel. */
async function openPayments(config: Config, platform: Platform) {
  const now = (): Promise<Date> => transact(platform, { traceId: 'payments', guard: asSystem }, async ctx => ctx.now)
  const standIn = config.demo && !config.paymentUrl ? await openPaymentStandIn({ now }) : undefined
  const url = config.paymentUrl ?? standIn?.url
  if (url === undefined) return { gateway: noPaymentGateway(), standIn }
  const keys = standIn ?? { key: config.paymentKey, callbackKey: config.paymentCallbackKey }
  return { gateway: openPaymentGateway({ url, key: keys.key, callbackKey: keys.callbackKey }), standIn }
}

/** Who is let in for each kind of caller; there is no other way to a transaction. */
function guardsFor(platform: Platform): Readonly<Record<Caller, (call: Call) => Guard>> {
  const touch: Touch = (kind, id) => {
    const handle = handleOf(platform.pool)
    // Only keeps the session from idling; a failure here must not fail the request.
    void (kind === 'account' ? touchSession(handle, id) : touchStaffSession(handle, id)).catch(() => undefined)
  }
  return {
    guest: () => async () => ({ kind: 'guest' }),
    applicant: call =>
      applicantGuard(
        call.cookie('registration'),
        call.registrationId,
        participantGuard(call.cookie('session'), { scopes: ['full'] }, touch),
      ),
    setup: call => participantGuard(call.cookie('session'), { scopes: ['set_password'] }, touch),
    proving: call => participantGuard(call.cookie('session'), { scopes: ['proving', 'full'] }, touch),
    participant: call => participantGuard(call.cookie('session'), { scopes: ['full'], freshProof: call.freshProof }, touch),
    guardian: call =>
      guardianGuard(
        participantGuard(call.cookie('session'), { scopes: ['full'], freshProof: call.freshProof }, touch),
        call.param('childId'),
      ),
    entering: call => staffGuard(call.cookie('staff'), { roles: STAFF_ROLES, evenWhenDue: true, evenUnproven: true }, touch),
    staff: call => staffGuard(call.cookie('staff'), { roles: STAFF_ROLES, evenWhenDue: true, freshProof: call.freshProof }, touch),
    officer: call => staffGuard(call.cookie('staff'), { roles: OFFICE_ROLES, freshProof: call.freshProof }, touch),
    administrator: call => staffGuard(call.cookie('staff'), { roles: ['administrator'], freshProof: call.freshProof }, touch),
    facility: call => facilityGuard(call.bearer),
    coordinator: call => staffGuard(call.cookie('staff'), { roles: ['coordinator'], freshProof: call.freshProof }, touch),
  }
}
