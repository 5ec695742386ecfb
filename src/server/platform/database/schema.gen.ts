// Generated from the migrated schema by `npm run generate`; not edited by hand.
import type { ColumnType, Generated } from 'kysely'

export interface Database {
  account: {
    id: string
    participantId: string
    state: Generated<'active' | 'locked' | 'closed'>
    passwordHash: string | null
    passwordSetAt: Date | null
    phoneSealed: Buffer | null
    phoneIndex: Buffer | null
    phoneProvenAt: Date | null
    emailSealed: Buffer | null
    emailIndex: Buffer | null
    emailProvenAt: Date | null
    language: Generated<'vi' | 'en'>
    createdAt: Generated<Date>
    version: Generated<number>
    lockedBy: 'sms' | 'email' | 'office' | 'death' | null
    passwordWeakAt: Date | null
  }
  accountChallenge: {
    holderId: string
    purpose: 'sign_in' | 'prove' | 'register'
    challenge: string
    expiresAt: Date
  }
  accountDevice: {
    accountId: string
    deviceId: string
    label: string
    provenBy: 'issued_secret' | 'sms' | 'email' | 'passkey'
    provenAt: Date
    firstAt: Date
    seenAt: Date
    endedAt: Date | null
  }
  accountIssuedSecret: {
    id: string
    accountId: string
    purpose: 'activation' | 'recovery'
    secretHash: string
    createdAt: Date
    expiresAt: Date
    usedAt: Date | null
  }
  accountPasskey: {
    id: string
    accountId: string
    credentialId: string
    publicKey: Buffer
    counter: number
    transports: string[]
    name: string
    createdAt: Date
    usedAt: Date | null
  }
  accountPasswordPast: {
    accountId: string
    passwordHash: string
    endedAt: Date
  }
  accountPasswordReminder: {
    accountId: string
    passwordSetAt: Date
  }
  accountRecovery: {
    deviceId: string
    accountId: string | null
    nameKey: Buffer
    channel: 'sms' | 'email'
    language: 'vi' | 'en'
    expiresAt: Date
    purpose: Generated<'recovery' | 'lock'>
    flowId: string
  }
  accountSession: {
    id: string
    accountId: string
    tokenHash: Buffer
    scope: 'full' | 'set_password' | 'proving'
    deviceId: string
    deviceLabel: string
    createdAt: Date
    seenAt: Date
    expiresAt: Date
    endedAt: Date | null
    endReason: 'signed_out' | 'taken_over' | 'expired' | 'password_changed' | 'revoked' | 'proven' | 'closed' | null
    provenAt: Date | null
    byPasskey: Generated<boolean>
    recovered: Generated<boolean>
  }
  accountSignInFailure: {
    signInKey: Buffer
    deviceClass: string
    failures: number
    lastAt: Date
  }
  announcement: {
    id: string
    no: ColumnType<number, never, never>
    kind: 'news' | 'programme' | 'urgent'
    scopeKind: 'nation' | 'province' | 'agency'
    scopeCode: string
    audience: unknown
    titleVi: string
    textVi: string
    titleEn: string | null
    textEn: string | null
    page: string | null
    sendAt: Date
    state: 'draft' | 'submitted' | 'scheduled' | 'sending' | 'paused' | 'sent' | 'cancelled'
    writtenBy: string
    createdAt: Date
    submittedAt: Date | null
    releasedBy: string | null
    releasedAt: Date | null
    endedAt: Date | null
    reason: string | null
    reasonBy: string | null
    folded: ColumnType<string, never, never>
    version: Generated<number>
  }
  announcementProgress: {
    announcementId: string
    afterPerson: Generated<string>
    accounts: number
    looked: Generated<number>
    reached: Generated<number>
    limited: Generated<number>
    nextAt: Date
    read: Generated<number>
    rung: Generated<number>
    shown: Generated<number>
    countedAt: Date | null
  }
  auditEntry: {
    id: ColumnType<number, never, never>
    xact: Generated<string>
    at: Generated<Date>
    actorKind: 'guest' | 'participant' | 'guardian' | 'staff' | 'coordinator' | 'facility' | 'system'
    actorId: string | null
    agencyCode: string | null
    action: string
    subjectKind: string
    subjectId: string
    subjectVersion: number | null
    reason: string | null
    requestId: string
    detailHash: Buffer | null
    personId: string | null
    purpose: string | null
  }
  auditEpoch: {
    epoch: number
    place: string | null
    afterId: number
    afterSeq: number
    seq: number
    hash: Buffer
    lastXact: string
    lastId: number
    reason: string | null
    beganAt: Generated<Date>
  }
  auditRoot: {
    epoch: number
    seq: number
    hash: Buffer
    at: Date
    signature: Buffer
  }
  auditSeal: {
    seq: number
    entryId: number
    hash: Buffer
  }
  benefit: {
    participantId: string
    id: string
    regime:
      | 'social_lump_sum'
      | 'retirement_grant'
      | 'injury_lump_sum'
      | 'survivor_lump_sum'
      | 'funeral_grant'
      | 'voluntary_birth_grant'
      | 'sickness'
      | 'long_sickness'
      | 'child_sickness'
      | 'prenatal_check'
      | 'miscarriage'
      | 'birth'
      | 'birth_grant'
      | 'adoption'
      | 'father_leave'
      | 'contraception'
      | 'rest_after_sickness'
      | 'rest_after_birth'
      | 'rest_after_injury'
      | 'pension'
      | 'incapacity_monthly'
      | 'injury_monthly'
      | 'survivor_monthly'
      | 'pre_pension_allowance'
      | 'social_pension'
      | 'unemployment_benefit'
      | 'vocational_support'
    fromDay: string
    toDay: string | null
    amountVnd: number
    quantity: number | null
    quantityUnit: 'working_day' | 'calendar_day' | 'rest_day' | 'month' | 'child' | 'time' | null
    baseVnd: number | null
    rateBps: number | null
    unitCode: string | null
    agencyCode: string | null
    decisionNo: string | null
    decidedOn: string | null
    state: 'paying' | 'paid' | 'receiving' | 'paused' | 'ended'
    stateSince: string | null
    stateReason: string | null
    method: 'account' | 'cash' | 'unit' | null
    place: string | null
    paidOn: string | null
    feedNo: number | null
  }
  benefitPaidMonths: {
    participantId: string
    benefitId: string
    fromMonth: string
    toMonth: string
    monthlyVnd: number
  }
  boardCoverage: {
    day: string
    agencyCode: string
    unitCode: Generated<string>
    participants: number
    accounts: number
  }
  boardFact: {
    caseFileId: string
    version: number
    agencyCode: string
    kind: string
    step: string
    at: Date
    day: string
    workMinutes: number | null
    inTime: boolean | null
    atFirst: boolean | null
    reasons: Generated<string[]>
  }
  card: {
    participantId: string
    id: string
    cardNo: string
    validFrom: string
    validUntil: string | null
    facilityCode: string
    coverageLevel: number
    areaCode: 'K1' | 'K2' | 'K3' | null
    fiveYearDate: string | null
    issuedOn: string
    state: 'active' | 'locked' | 'revoked'
    stateReason: string | null
    feedNo: number | null
  }
  cardCheck: {
    id: string
    proofId: string
    nonceHash: Buffer
    shownAt: Date
    checkedAt: Date
    verdict: 'valid' | 'expired' | 'revoked' | 'replayed' | 'stale'
    toldAt: Date
  }
  cardProof: {
    id: string
    number: ColumnType<number, never, never>
    participantId: string
    accountId: string
    sessionId: string
    linkId: string | null
    cardId: string
    keyVersion: number
    holderKey: Buffer
    issuedAt: Date
    expiresAt: Date
  }
  changeRequest: {
    id: string
    accountId: string
    participantId: string
    deviceId: string
    askedSealed: Buffer | null
    beforeSealed: Buffer | null
    phoneBeforeIndex: Buffer | null
    emailBeforeIndex: Buffer | null
    phoneIndex: Buffer | null
    phoneProvenAt: Date | null
    emailIndex: Buffer | null
    emailProvenAt: Date | null
    agencyCode: string
    language: 'vi' | 'en'
    caseFileId: string | null
    createdAt: Date
    expiresAt: Date
    approvedAt: Date | null
    takesEffectAt: Date | null
    cancelHash: Buffer | null
    cancelCodeHmac: Buffer | null
    endedAt: Date | null
    outcome: 'applied' | 'cancelled' | 'contact_taken' | 'rejected' | 'withdrawn' | null
    version: Generated<number>
    aboutPerson: Generated<boolean>
  }
  contributionMovement: {
    participantId: string
    id: string
    unitCode: string
    kind: 'joined' | 'left' | 'maternity' | 'sick' | 'unpaid' | 'suspended' | 'returned' | 'pay_agreed'
    funds: string[]
    fromMonth: string
    toMonth: string | null
  }
  contributionPeriod: {
    participantId: string
    id: string
    fund: 'social' | 'unemployment' | 'accident' | 'health'
    fromMonth: string
    toMonth: string
    unitCode: string
    position: string | null
    workplace: string | null
    contributionKind: 'compulsory' | 'voluntary' | 'household' | 'state_budget'
    status: 'paid' | 'owed' | 'reserved' | 'settled_lump_sum'
    currency: Generated<string>
    baseVnd: number
    coefficient: number | null
    allowancePositionVnd: Generated<number>
    allowanceSeniorityVnd: Generated<number>
    allowanceProfessionVnd: Generated<number>
    allowanceOtherVnd: Generated<number>
    employeeRateBps: number
    employerRateBps: number
    hazardous: Generated<boolean>
    paidOn: string | null
    feedNo: number | null
  }
  demoInbox: {
    id: ColumnType<number, never, never>
    channel: 'sms' | 'email' | 'push'
    recipient: string
    subject: string | null
    body: string
    messageRef: string | null
    receivedAt: Generated<Date>
  }
  directoryAgency: {
    code: string
    parentCode: string | null
    level: 'province' | 'local'
    name: string
    formerName: string | null
    provinceCode: string
    communeCodes: Generated<string[]>
    address: string
    phone: string
    email: string | null
    openingHours: string
    latitude: number | null
    longitude: number | null
    folded: ColumnType<string, never, never>
    openingRule: string | null
    servedNames: Generated<string>
    nameKey: ColumnType<string, never, never>
    searchKey: ColumnType<string, never, never>
    feedNo: number | null
  }
  directoryAgencyContact: {
    agencyCode: string
    task: 'reception' | 'collection' | 'cards' | 'benefits' | 'health'
    name: string
    phone: string | null
    email: string | null
  }
  directoryCode: {
    list: 'icd10' | 'care_kind' | 'treatment_result' | 'discharge_kind' | 'item_group'
    code: string
    validFrom: string
    validUntil: string | null
    nameVi: string
    nameEn: string
  }
  directoryCollectionPoint: {
    code: string
    name: string
    kind: 'point' | 'agent'
    organisation: string | null
    collects: Generated<string[]>
    provinceCode: string
    address: string
    phone: string | null
    openingRule: string | null
    agencyCode: string | null
    latitude: number | null
    longitude: number | null
    nameKey: ColumnType<string, never, never>
    searchKey: ColumnType<string, never, never>
    feedNo: number | null
  }
  directoryCommune: {
    scheme: string
    code: string
    provinceCode: string
    districtName: string | null
    name: string
    kind: 'ward' | 'commune' | 'township' | 'special_zone'
    folded: ColumnType<string, never, never>
    validFrom: string | null
    validUntil: string | null
    matchKey: Generated<string>
    feedNo: number | null
  }
  directoryCommuneSuccessor: {
    formerCode: string
    communeCode: string
    position: number
    isWhole: boolean
  }
  directoryFacility: {
    code: string
    name: string
    provinceCode: string
    address: string
    phone: string | null
    acceptsRegistration: boolean
    issuesSickLeave: boolean
    kind: 'hospital' | 'centre' | 'clinic' | 'station' | null
    tier: 'specialised' | 'basic' | 'initial' | null
    hasContract: Generated<boolean>
    services: Generated<string[]>
    registrationNote: string | null
    openingRule: string | null
    latitude: number | null
    longitude: number | null
    nameKey: ColumnType<string, never, never>
    searchKey: ColumnType<string, never, never>
    feedNo: number | null
  }
  directoryProvince: {
    scheme: 'three_tier' | 'two_tier'
    code: string
    name: string
    kind: 'city' | 'province'
    validFrom: string
    validUntil: string | null
    successorCode: string | null
  }
  directoryWord: {
    source: 'agency' | 'facility' | 'point' | 'unit'
    word: string
  }
  dispute: {
    id: string
    accountId: string
    participantId: string
    subject: 'contribution' | 'visit'
    matter: string
    matterSealed: Buffer | null
    wordsSealed: Buffer | null
    agencyCode: string
    language: 'vi' | 'en'
    caseFileId: string
    createdAt: Date
    endedAt: Date | null
    outcome: 'answered' | 'rejected' | 'withdrawn' | null
    version: Generated<number>
    guardianLinkId: string | null
  }
  feedBatch: {
    id: string
    no: ColumnType<number, never, never>
    kind: 'participants' | 'units' | 'contributions' | 'cards' | 'benefits' | 'communes' | 'agencies' | 'facilities' | 'collection_points'
    fileName: string
    size: number
    received: Generated<number>
    isSent: boolean
    sha256: Buffer | null
    state:
      | 'receiving'
      | 'received'
      | 'checking'
      | 'checked'
      | 'refused'
      | 'applying'
      | 'applied'
      | 'taking_back'
      | 'taken_back'
      | 'failed'
      | 'forgotten'
    rows: Generated<number>
    added: Generated<number>
    changed: Generated<number>
    same: Generated<number>
    faults: Generated<number>
    hasMoreFaults: Generated<boolean>
    columns: unknown
    previewSealed: Buffer | null
    createdBy: string | null
    createdAt: Date
    settledBy: string | null
    checkedAt: Date | null
    appliedAt: Date | null
    takenBackAt: Date | null
    reason: string | null
    refusal: unknown
    step: string | null
    done: Generated<number>
    whole: Generated<number>
    beatAt: Date | null
  }
  feedBefore: {
    batchNo: number
    rowKey: string
    before: unknown
  }
  feedError: {
    batchNo: number
    line: number
    n: number
    columnName: string | null
    code: string
    values: unknown
  }
  feedPart: {
    batchId: string
    fromByte: number
    id: string
    size: number
    fileKey: string
  }
  feedback: {
    id: string
    accountId: string | null
    participantId: string | null
    accessHash: Buffer | null
    subject: 'app' | 'employer' | 'officer' | 'hospital' | 'wrong_information' | 'idea' | 'other'
    aboutAgencyCode: string
    agencyCode: string
    contentSealed: Buffer | null
    contactIndex: Buffer
    contactSealed: Buffer | null
    otpFlowId: string | null
    caseFileId: string | null
    language: 'vi' | 'en'
    createdAt: Date
    expiresAt: Date
    reopenedAt: Date | null
    endedAt: Date | null
    outcome: 'answered' | 'rejected' | 'withdrawn' | null
    version: Generated<number>
  }
  guardianLink: {
    id: string
    childId: string
    guardianId: string
    relation: 'mother' | 'father' | 'guardian'
    adultOn: string
    approvedBy: string | null
    createdAt: Date
    endedAt: Date | null
    endReason: 'by_guardian' | 'by_officer' | null
    version: Generated<number>
  }
  hospitalFile: {
    id: string
    facilityCode: string
    keyId: string | null
    state: 'receiving' | 'received' | 'done' | 'refused'
    sha256: Buffer | null
    pieceCount: Generated<number>
    byteCount: Generated<number>
    recordCount: Generated<number>
    findings: Generated<unknown>
    receivedAt: Date
    finishedAt: Date | null
  }
  hospitalKey: {
    id: string
    facilityCode: string
    label: string
    keyHash: Buffer
    issuedAt: Date
    revokedAt: Date | null
    version: Generated<number>
  }
  hospitalKeyUse: {
    keyId: string
    usedAt: Date
  }
  hospitalRecord: {
    fileId: string
    no: number
    line: number
    recordIndex: Buffer | null
    outcome: 'kept' | 'waiting' | 'refused'
    findings: Generated<unknown>
  }
  hospitalSerial: {
    serialIndex: Buffer
    recordIndex: Buffer
    seenAt: Date
  }
  hospitalWaiting: {
    id: string
    recordIndex: Buffer
    fileId: string
    recordNo: number
    sealed: Buffer
    receivedAt: Date
  }
  newsCardTold: {
    participantId: string
    cardNo: string
    validUntil: string
    step: number
  }
  newsChoice: {
    preferenceId: string
    kind: 'contributions' | 'missing_months' | 'benefits' | 'visits' | 'card' | 'card_expiry' | 'announcements'
    push: boolean
    sms: boolean
    email: boolean
  }
  newsEvent: {
    participantId: string
    kind: 'contributions' | 'missing_months' | 'benefits' | 'visits' | 'card' | 'card_expiry'
    isFirst: Generated<boolean>
    oldest: string | null
    monthsAdded: Generated<unknown>
    monthsGone: Generated<unknown>
    before: Generated<unknown>
    touchedAt: Date
  }
  newsFallback: {
    noticeId: string
    participantId: string
    kind: 'contributions' | 'missing_months' | 'benefits' | 'visits' | 'card' | 'card_expiry'
    dueAt: Date
    settledAt: Date | null
    outcome: 'read' | 'shown' | 'off' | 'unreachable' | 'texted' | null
    messageId: string | null
  }
  newsPreference: {
    id: string
    participantId: string
    version: Generated<number>
  }
  newsWatched: {
    participantId: string
    known: unknown
    lookedOn: string
  }
  notificationMessage: {
    id: string
    class: 'A' | 'B' | 'C'
    channel: 'sms' | 'email' | 'push'
    template: string
    language: 'vi' | 'en'
    keySubject: string
    recipientSealed: Buffer
    recipientMasked: string
    valuesSealed: Buffer | null
    subjectKind: string
    subjectId: string
    agencyCode: string | null
    state: Generated<'queued' | 'sent' | 'delivered' | 'expired' | 'dead'>
    attempts: Generated<number>
    lastProblem: string | null
    gatewayRef: string | null
    createdAt: Generated<Date>
    expiresAt: Date
    sentAt: Date | null
    deliveredAt: Date | null
    settledAt: Date | null
    noticeId: string | null
  }
  notificationNotice: {
    id: string
    participantId: string | null
    template: string
    keySubject: string
    valuesSealed: Buffer
    subjectId: string
    createdAt: Date
    readAt: Date | null
    aboutId: string | null
    fallbackId: string | null
    sharedId: string | null
  }
  notificationPushSubscription: {
    id: string
    ownerKind: 'participant' | 'case_file'
    ownerId: string
    deviceId: string | null
    endpointIndex: Buffer
    service: string
    keySubject: string
    subscriptionSealed: Buffer
    language: 'vi' | 'en'
    createdAt: Date
    expiresAt: Date
  }
  notificationShared: {
    id: string
    words: unknown
    createdAt: Date
  }
  otpCode: {
    id: string
    flowId: string
    codeHmac: Buffer
    channel: 'sms' | 'email'
    messageId: string
    createdAt: Date
    expiresAt: Date
    contactIndex: Buffer
  }
  otpFlow: {
    id: string
    purpose: string
    subjectId: string
    actionHash: Buffer
    guesses: Generated<number>
    maxGuesses: number
    consumedAt: Date | null
    createdAt: Date
    budget: Generated<'anybody' | 'password' | 'device' | 'change'>
  }
  participant: {
    id: string
    socialInsuranceNo: string
    fullName: string
    foldedName: ColumnType<string, never, never>
    birthDate: string
    birthPrecision: Generated<'day' | 'month' | 'year'>
    sex: 'male' | 'female' | 'unknown'
    personalIdSealed: Buffer | null
    personalIdIndex: Buffer | null
    phoneSealed: Buffer | null
    phoneIndex: Buffer | null
    emailSealed: Buffer | null
    emailIndex: Buffer | null
    addressSealed: Buffer | null
    communeCode: string | null
    provinceCode: string | null
    householdNo: string | null
    diedOn: string | null
    version: Generated<number>
    feedNo: number | null
  }
  paymentDay: {
    day: string
    comparedAt: Date
    payments: number
    paidVnd: number
    refunds: number
    refundedVnd: number
  }
  paymentDifference: {
    id: string
    day: string
    kind: 'missing_here' | 'missing_there' | 'amount' | 'order' | 'repeated'
    movement: 'payment' | 'refund'
    ref: string
    orderNo: string
    oursVnd: number | null
    theirsVnd: number | null
    agencyCode: string | null
    foundAt: Date
    settledAt: Date | null
    settledBy: string | null
    note: string | null
    version: Generated<number>
  }
  paymentEntry: {
    no: ColumnType<number, never, never>
    orderId: string
    kind: 'payment' | 'refund_due' | 'refund'
    paymentRef: string
    ref: string
    amountVnd: number
    reason: string | null
    at: Date
    recordedAt: Date
  }
  paymentOrder: {
    id: string
    no: string
    topic: string
    accountId: string
    participantId: string
    agencyCode: string
    amountVnd: number
    lines: unknown
    contentSealed: Buffer | null
    language: 'vi' | 'en'
    state: 'created' | 'pending' | 'paid' | 'refund_pending' | 'refunded' | 'failed' | 'cancelled' | 'expired'
    payUrl: string | null
    createdAt: Date
    expiresAt: Date
    paidAt: Date | null
    paymentRef: string | null
    receiptNo: string | null
    followId: string | null
    version: Generated<number>
  }
  platformAnswered: {
    keyHash: Buffer
    requestHash: Buffer
    answerSealed: Buffer
    until: Date
  }
  platformClock: {
    onlyRow: Generated<boolean>
    offsetBy: string
  }
  platformMark: {
    key: string
    value: unknown
    changedAt: Generated<Date>
  }
  platformRate: {
    key: string
    hits: number
    until: Date
  }
  platformSpentProof: {
    nonce: Buffer
    expiresAt: Date
  }
  platformSubjectKey: {
    subjectId: string
    kekVersion: number
    wrapped: Buffer
    createdAt: Generated<Date>
  }
  policyChange: {
    id: string
    no: ColumnType<number, never, never>
    key: string
    scopeKind: 'nation' | 'province' | 'agency' | 'campaign'
    scopeCode: string
    value: unknown
    validFrom: string
    takesBack: number | null
    reason: string
    changedBy: string | null
    changedAt: Date
    version: Generated<number>
  }
  policySet: {
    no: ColumnType<number, never, never>
    fingerprint: Buffer
    values: unknown
    firstUsedAt: Date
  }
  privacyClosing: {
    id: string
    accountId: string
    participantId: string
    askedAt: Date
    effectiveAt: Date
    tokenHash: Buffer
    state: Generated<'waiting' | 'cancelled' | 'done'>
    settledAt: Date | null
    settledBy: 'owner' | 'link' | 'lock' | 'time' | null
    version: Generated<number>
  }
  privacyConsent: {
    id: string
    participantId: string
    purpose: 'account' | 'guardian' | 'child'
    aboutId: string | null
    textVersion: string
    language: 'vi' | 'en'
    textSha256: Buffer
    givenAt: Date
    proofKind: 'registration' | 'session'
    proofId: string
    deviceLabel: string
    withdrawnAt: Date | null
    version: Generated<number>
  }
  registration: {
    id: string
    accessHash: Buffer
    declarationSealed: Buffer | null
    pendingSealed: Buffer | null
    socialInsuranceNo: string | null
    personalIdIndex: Buffer | null
    phoneIndex: Buffer | null
    emailIndex: Buffer | null
    agencyCode: string | null
    contactChannel: 'sms' | 'email' | null
    contactProvenIndex: Buffer | null
    contactProvenAt: Date | null
    contactProvenSealed: Buffer | null
    otpFlowId: string | null
    caseFileId: string | null
    accountId: string | null
    language: Generated<'vi' | 'en'>
    createdAt: Date
    expiresAt: Date
    version: Generated<number>
    identityCheckSealed: Buffer | null
    identityCheckedAt: Date | null
    settledContactIndex: Buffer | null
    settledContactSealed: Buffer | null
    guardianId: string | null
    guardianLinkId: string | null
    consentVersion: string | null
    consentedAt: Date | null
    earlierId: string | null
    earlierFlowId: string | null
    policySet: number | null
    campaignCode: string | null
    signedFormOn: string | null
    consentDevice: string | null
    formerAccountId: string | null
    childConsentVersion: string | null
    papersOf: string | null
    papersFor: string | null
    papersScope: string | null
    papersKinds: string[] | null
  }
  registrationCampaign: {
    id: string
    code: string
    unitName: string
    agencyCode: string
    agencyFixed: boolean
    instructions: string
    validFrom: string
    validUntil: string
    endedAt: Date | null
    createdBy: string
    createdAt: Date
    version: Generated<number>
    unitCode: string | null
    purpose: Generated<'register' | 'confirm_id'>
  }
  registrationForm: {
    id: string
    caseFileId: string
    submission: number
    registrationId: string
    codeHash: Buffer
    contentHash: Buffer
    factsSealed: Buffer
    printedAt: Date
  }
  registrationPhoto: {
    id: string
    registrationId: string
    kind:
      | 'portrait'
      | 'id_front'
      | 'id_back'
      | 'birth_certificate'
      | 'data_proof'
      | 'data_proof_b'
      | 'data_proof_c'
      | 'book_cover'
      | 'book_cover_b'
      | 'end_paper'
      | 'end_paper_b'
      | 'case_paper'
      | 'case_paper_b'
      | 'case_paper_c'
      | 'leave_paper'
      | 'leave_paper_b'
      | 'authorisation'
      | 'authorisation_b'
      | 'feedback_picture'
      | 'feedback_picture_b'
      | 'feedback_picture_c'
    fileKey: string
    fileSha256: Buffer
    width: number
    height: number
    sizeBytes: number
    createdAt: Date
    pending: Generated<boolean>
    contentIndex: Buffer | null
    pictureIndex: Buffer | null
    print: Buffer | null
    bands: unknown
  }
  registrationPhotoRemoval: {
    registrationId: string
    kind: string
  }
  registrationUpload: {
    id: string
    registrationId: string
    kind: string
    length: number
    received: Generated<number>
    parts: Generated<number>
    sha256Sealed: Buffer
    photoId: string | null
    createdAt: Date
    expiresAt: Date
  }
  registrationUploadPart: {
    id: string
    uploadId: string
    fromByte: number
    fileKey: string
  }
  reviewAccessReason: {
    staffId: string
    caseFileId: string
    day: string
    reason: string
    wordsSealed: Buffer | null
    at: Date
  }
  reviewCaseFile: {
    id: string
    kind: 'registration' | 'change' | 'service' | 'support' | 'feedback' | 'unit_account' | 'dispute'
    no: string
    agencyCode: string
    socialInsuranceNo: string
    applicantName: string
    foldedName: ColumnType<string, never, never>
    contactIndex: Buffer
    state:
      | 'submitted'
      | 'in_review'
      | 'returned'
      | 'approved'
      | 'rejected'
      | 'withdrawn'
      | 'answered'
      | 'settled'
      | 'deciding'
      | 'second_check'
      | 'confirming'
    assignedTo: string | null
    submittedAt: Date
    dueAt: Date
    decidedBy: string | null
    decidedAt: Date | null
    version: Generated<number>
    lane: Generated<number>
    returnedAt: Date | null
    forChild: Generated<boolean>
    secondBy: string | null
    takenAt: Date | null
    risk: Generated<number>
    aboutPerson: Generated<boolean>
  }
  reviewCorrection: {
    caseFileId: string
    version: number
    item: string
    reason: string
  }
  reviewDecision: {
    caseFileId: string
    action: 'approve' | 'return' | 'reject' | 'answer' | 'settle'
    wordsSealed: Buffer
    decidedBy: string
    decidedAt: Date
    secondLook: string[]
    confirmedBy: string | null
    takesEffectAt: Date | null
    failure: string | null
  }
  reviewEvent: {
    caseFileId: string
    version: number
    action: string
    fromState: string | null
    toState: string
    actorKind: 'guest' | 'participant' | 'staff' | 'coordinator' | 'system'
    actorId: string | null
    reasons: Generated<string[]>
    noteSealed: Buffer | null
    at: Date
  }
  reviewHoliday: {
    day: string
    name: string
    works: Generated<boolean>
    source: Generated<'list' | 'operator'>
  }
  reviewNotice: {
    caseFileId: string
    kind: 'overdue' | 'reminder'
    since: Date
    stage: number
    at: Date
    expectedAt: Date | null
  }
  reviewNumber: {
    agencyCode: string
    year: number
    lastNo: number
  }
  reviewRiskMark: {
    caseFileId: string
    code:
      | 'same_person'
      | 'same_portrait'
      | 'same_paper'
      | 'same_phone'
      | 'name_differs'
      | 'other_paper'
      | 'population_differs'
      | 'population_unknown'
      | 'code_differs'
    severity: 'notice' | 'high'
    others: unknown
  }
  serviceRequest: {
    id: string
    accountId: string
    participantId: string
    procedure: string
    contentSealed: Buffer | null
    agencyCode: string
    caseFileId: string
    language: 'vi' | 'en'
    createdAt: Date
    endedAt: Date | null
    outcome: 'approved' | 'rejected' | 'withdrawn' | 'lapsed' | null
    version: Generated<number>
    guardianLinkId: string | null
  }
  serviceResult: {
    id: string
    requestId: string
    participantId: string
    number: string
    codeHash: Buffer
    fileHash: Buffer
    contentSealed: Buffer
    pdfSealed: Buffer
    keyVersion: number
    issuedAt: Date
  }
  staff: {
    id: string
    loginName: string
    fullName: string
    role: 'officer' | 'administrator' | 'coordinator'
    agencyCode: string
    passwordHash: string
    state: Generated<'active' | 'suspended' | 'disabled'>
    createdAt: Generated<Date>
    version: Generated<number>
    passwordMustChange: Generated<boolean>
    nationwide: Generated<boolean>
    participantId: string | null
    emailSealed: Buffer | null
    emailIndex: Buffer | null
    foldedName: ColumnType<string, never, never>
    unitCode: string | null
  }
  staffChallenge: {
    sessionId: string
    purpose: 'register' | 'prove'
    challenge: string
    expiresAt: Date
  }
  staffInvitation: {
    id: string
    state: Generated<'open' | 'accepted' | 'taken_back'>
    emailSealed: Buffer
    emailIndex: Buffer
    fullName: string
    foldedName: ColumnType<string, never, never>
    role: 'officer' | 'administrator' | 'coordinator'
    nationwide: boolean
    agencyCode: string
    participantId: string | null
    language: 'vi' | 'en'
    invitedBy: string | null
    tokenHash: Buffer
    createdAt: Date
    sentAt: Date
    expiresAt: Date
    staffId: string | null
    version: Generated<number>
    unitCode: string | null
  }
  staffPasskey: {
    id: string
    staffId: string
    credentialId: string
    publicKey: Buffer
    counter: number
    transports: string[]
    name: string
    createdAt: Date
    usedAt: Date | null
  }
  staffPasswordReset: {
    id: string
    staffId: string
    tokenHash: Buffer
    createdAt: Date
    expiresAt: Date
    usedAt: Date | null
  }
  staffRecoveryCode: {
    staffId: string
    codeHmac: Buffer
    createdAt: Date
    usedAt: Date | null
  }
  staffSession: {
    id: string
    staffId: string
    tokenHash: Buffer
    deviceLabel: string
    createdAt: Date
    seenAt: Date
    expiresAt: Date
    endedAt: Date | null
    endReason: 'signed_out' | 'expired' | 'revoked' | null
    provenAt: Date | null
    factor: 'passkey' | 'totp' | 'recovery' | null
    deviceId: string | null
    networkHmac: Buffer | null
  }
  staffTotp: {
    staffId: string
    secretSealed: Buffer | null
    confirmedAt: Date | null
    lastStep: Generated<number>
    pendingSealed: Buffer | null
    pendingUntil: Date | null
  }
  supportRequest: {
    id: string
    accessHash: Buffer
    topic: 'wrong_phone' | 'stuck' | 'access' | 'other'
    contentSealed: Buffer
    agencyCode: string
    contactIndex: Buffer
    contactSealed: Buffer
    otpFlowId: string | null
    caseFileId: string | null
    settledFileId: string | null
    settledWay: 'ask_phone' | 'cancel' | null
    language: 'vi' | 'en'
    createdAt: Date
    expiresAt: Date
    version: Generated<number>
    unitCode: string | null
    askedBy: string | null
  }
  transcript: {
    id: string
    participantId: string
    accountId: string
    number: string
    codeHash: Buffer
    fileHash: Buffer
    contentSealed: Buffer | null
    keyVersion: number
    issuedAt: Date
    expiresAt: Date
    recalledAt: Date | null
    recalledBy: 'owner' | 'account_closed' | null
    version: Generated<number>
  }
  transcriptCertificate: {
    keyHash: Buffer
    keyVersion: number
    certificate: Buffer
    madeAt: Date
    withdrawnAt: Date | null
  }
  transcriptCheck: {
    transcriptId: string
    participantId: string
    checks: number
    checkedAt: Date
  }
  transcriptFile: {
    transcriptId: string
    participantId: string
    pdfSealed: Buffer
  }
  unit: {
    code: string
    name: string
    taxCode: string | null
    address: string
    agencyCode: string
    state: Generated<'active' | 'suspended' | 'closed'>
    folded: ColumnType<string, never, never>
    payingCycle: Generated<number>
    nameKey: ColumnType<string, never, never>
    searchKey: ColumnType<string, never, never>
    feedNo: number | null
  }
  unitAccountRequest: {
    id: string
    accessHash: Buffer
    unitCode: string
    agencyCode: string
    requesterSealed: Buffer
    phoneIndex: Buffer
    members: number
    contactIndex: Buffer
    contactSealed: Buffer
    otpFlowId: string | null
    caseFileId: string | null
    invitationId: string | null
    language: 'vi' | 'en'
    createdAt: Date
    expiresAt: Date
    version: Generated<number>
  }
  unitBoardDay: {
    unitCode: string
    day: string
    members: number
    notStarted: number
    waiting: number
    toCorrect: number
    activated: number
    needsHelp: number
  }
  unitFormConsent: {
    id: string
    memberId: string
    caseFileId: string
    isGiven: boolean
    textVersion: number
    guardianId: string | null
    answeredAt: Date
    version: Generated<number>
  }
  unitGroup: {
    id: string
    unitCode: string
    name: string
    foldedName: ColumnType<string, never, never>
  }
  unitHandover: {
    id: string
    unitCode: string
    no: number
    agencyCode: string
    givenBy: string
    givenAt: Date
    takenBy: string | null
    takenAt: Date | null
    version: Generated<number>
  }
  unitHandoverSheet: {
    handoverId: string
    sheetId: string
    number: number
    caseFileId: string | null
    outcome: 'confirmed' | 'sent_back' | null
    noting: string | null
  }
  unitMatchMiss: {
    unitCode: string
    missedOn: string
    socialInsuranceNo: string
    misses: number
  }
  unitMember: {
    id: string
    unitCode: string
    groupId: string
    socialInsuranceNo: string
    fullName: string
    foldedName: ColumnType<string, never, never>
    phoneSealed: Buffer | null
    emailSealed: Buffer | null
    referenceSealed: Buffer | null
    participantId: string | null
    match: 'matched' | 'unmatched' | 'waiting'
    memberFrom: Date
    memberUntil: Date | null
    version: Generated<number>
  }
  unitMemberLink: {
    campaignId: string
    memberId: string
    tokenHash: Buffer
    cameAt: Date | null
  }
  unitPhoneReport: {
    memberId: string
    requestId: string
    reportedAt: Date
  }
  unitPile: {
    id: string
    unitCode: string
    code: string
    groupName: string | null
    printedOn: string
    createdBy: string
    createdAt: Date
  }
  unitReminder: {
    id: string
    unitCode: string
    campaignId: string
    staffId: string
    groupId: string | null
    state: 'not_started' | 'to_correct' | 'both'
    createdAt: Date
  }
  unitReminderMember: {
    reminderId: string
    memberId: string
    outcome:
      | 'queued'
      | 'sent'
      | 'held'
      | 'too_soon'
      | 'enough'
      | 'no_contact'
      | 'same_contact'
      | 'budget'
      | 'changed'
      | 'left'
      | 'over'
      | 'failed'
    channel: 'sms' | 'email' | null
    contactIndex: Buffer | null
    parts: Generated<number>
    settledAt: Date
    messageId: string | null
  }
  unitReminderRefusal: {
    contactIndex: Buffer
    undoHash: Buffer
    refusedAt: Date
  }
  unitRoster: {
    unitCode: string
    id: string
    createdAt: Date
  }
  unitRosterUpload: {
    id: string
    unitCode: string
    staffId: string
    uploadedAt: Date
    contentHash: Buffer
    people: number
    added: number
    changed: number
    unchanged: number
    ended: number
    leftOut: number
  }
  unitScan: {
    id: string
    pileId: string
    length: number
    received: Generated<number>
    parts: Generated<number>
    state: Generated<'receiving' | 'waiting' | 'done' | 'refused'>
    refusal: string | null
    refusalPage: number | null
    pages: number | null
    createdBy: string
    createdAt: Date
    expiresAt: Date
    readings: Generated<number>
    readAt: Date | null
    heldUntil: Date | null
  }
  unitScanPage: {
    id: string
    scanId: string
    page: number
    kind: 'sheet' | 'blank' | 'other' | 'unread'
    sheetId: string | null
    isForeign: Generated<boolean>
    hasInk: boolean
    fileKey: string | null
    thumbSealed: Buffer | null
  }
  unitScanPart: {
    id: string
    scanId: string
    fromByte: number
    fileKey: string
  }
  unitSheet: {
    id: string
    pileId: string
    position: number
    memberId: string
    token: string
    groupName: string
    fullName: string
    socialInsuranceNo: string
    caseFileId: string | null
    state: Generated<'waiting' | 'found' | 'ticked' | 'set_aside' | 'sent_back' | 'void'>
    hasInk: boolean | null
    reasonSealed: Buffer | null
    settledBy: string | null
    settledAt: Date | null
    refusedAt: Date | null
    version: Generated<number>
  }
  visit: {
    participantId: string
    id: string
    recordIndex: Buffer
    enteredOn: string
    headSealed: Buffer
    detailSealed: Buffer
    receivedAt: Date
  }
  visitBook: {
    participantId: string
    id: string
  }
}
