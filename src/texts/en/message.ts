import type { message as vi } from '#texts/vi/message.ts'
import type { Translation } from '#texts/format.ts'

export const message = {
  'message.otp.sms':
    '{code} is your code to {purpose} (session {tag}). It works for {minutes} minutes. BHXH never asks for this code.\n\n@{host} #{code}',
  'message.otp.subject': 'Your code (session {tag})',
  'message.otp.email':
    'Hello,\n\nThe code to {purpose} is: {code}\n\nIt belongs to session {tag} and works for {minutes} minutes.\nBHXH never asks for this code. Read it out to nobody.\n\nIf you are not doing this, ignore this letter.',
  'message.purpose.registration': 'send your declaration for a digital BHXH account',
  'message.purpose.again': 'take over an earlier declaration',
  'message.purpose.sign_in': 'sign in to digital BHXH',
  'message.purpose.recovery': 'recover your digital BHXH account',
  'message.purpose.contact': 'change your contact at digital BHXH',

  'message.registration_received.sms':
    'BHXH has received your dossier {caseNo}. The result comes before {dueAt}. Keep the number to track it.',
  'message.registration_received.subject': 'Dossier {caseNo} received',
  'message.registration_received.email':
    'Hello,\n\nThe BHXH agency has received your registration for electronic transactions.\n\nDossier number: {caseNo}\nResult before: {dueAt}\n\nUnder "Track a dossier" you see its state, with the dossier number and the phone you declared.\nQuestions? Call {hotline}.',

  'message.registration_approved.sms':
    'Dossier {caseNo} is approved. Sign in with your social insurance number (last 3 digits {nameHint}). The first password comes in another message.',
  'message.registration_approved.subject': 'Dossier {caseNo} is approved',
  'message.registration_approved.email':
    'Hello,\n\nDossier {caseNo} is approved and your account is ready.\n\nHow to sign in:\n1. Open digital BHXH and press "Sign in".\n2. Type your social insurance number (last 3 digits {nameHint}).\n3. Type the first password. It comes in another message.\n4. Set a password of your own.\n\nQuestions? Call {hotline}.',

  'message.activation_password.sms':
    'First password: {secret}\nUse it once, within {hours} hours, to set your own password. BHXH never asks for this password.',
  'message.activation_password.subject': 'Your first password',
  'message.activation_password.email':
    'Hello,\n\nFirst password: {secret}\n\nIt works once, within {hours} hours, and only to set a password of your own.\nBHXH never asks for this password. Read it out to nobody.\n\nAfter that time, open "Track a dossier" to get another one.',

  'message.registration_returned.sms':
    'Dossier {caseNo} needs correcting: {reasons}. Open "Track a dossier" to correct it and send it again.',
  'message.registration_returned.subject': 'Dossier {caseNo} needs correcting',
  'message.registration_returned.email':
    'Hello,\n\nDossier {caseNo} needs correcting before it can be approved:\n\n{reasonLines}\n\nOpen "Track a dossier", correct these points and send it again. What you declared is kept.\nQuestions? Call {hotline}.',

  'message.registration_rejected.sms': 'Dossier {caseNo} was not accepted: {reasons}. Questions? Call {hotline}.',
  'message.registration_rejected.subject': 'Dossier {caseNo} was not accepted',
  'message.registration_rejected.email':
    'Hello,\n\nThe BHXH agency has not accepted dossier {caseNo}:\n\n{reasonLines}\n\nYou can take your identity paper to the agency, or call {hotline} for advice.',

  'message.registration_withdrawn.sms': 'You have withdrawn dossier {caseNo}. If it was not you, call {hotline} at once.',
  'message.registration_withdrawn.subject': 'Dossier {caseNo} withdrawn',
  'message.registration_withdrawn.email':
    'Hello,\n\nDossier {caseNo} was withdrawn as you asked. You can register again at any time.\n\nIf it was not you, call {hotline} at once.',

  'message.notice_other_registration.sms':
    'At {at} somebody tried to register with your social insurance number. Your account has not changed. If it was not you, call {hotline}.',
  'message.notice_other_registration.subject': 'Somebody tried to register with your number',
  'message.notice_other_registration.email':
    'Hello,\n\nAt {at} somebody tried to register an account with your social insurance number.\nYour account and your contacts have not changed.\n\nIf it was you: you have an account, please sign in.\nIf it was not you: call {hotline} to report it.',

  'message.notice_dossier_under_way.sms':
    'Your dossier {caseNo} is being worked on. At {at} another declaration came for the same number. If it was you, no need to send again: open "Track a dossier". If not, call {hotline}.',
  'message.notice_dossier_under_way.subject': 'Dossier {caseNo} is being worked on',
  'message.notice_dossier_under_way.email':
    'Hello,\n\nYour dossier {caseNo} is being worked on.\nAt {at} another declaration came for the same social insurance number. It was not accepted.\n\nIf it was you: no need to send again. Open "Track a dossier" with the number above and the phone that you declared.\nIf it was not you: call {hotline} to report it.',

  'message.form_copy.sms': 'The form of dossier {caseNo} is sent by email.',
  'message.form_copy.subject': 'Form of dossier {caseNo}',
  'message.form_copy.email':
    'Hello,\n\nAttached is form 01 of dossier {caseNo}.\nKeep it, or print and sign it when the agency needs it on paper.\n\nQuestions? Call {hotline}.',

  'message.signed_in_elsewhere.sms':
    'Your digital BHXH account was opened on another device at {at}. The old device was signed out. If it was not you, call {hotline}.',
  'message.signed_in_elsewhere.subject': 'Your account was opened on another device',
  'message.signed_in_elsewhere.email':
    'Hello,\n\nAt {at} your digital BHXH account was opened on another device. The old device was signed out.\n\nIf it was not you, change your password now and call {hotline}.',

  'message.password_changed.sms': 'Your digital BHXH password was changed at {at}. If it was not you, call {hotline} at once.',
  'message.password_changed.subject': 'Your password was changed',
  'message.password_changed.email':
    'Hello,\n\nYour digital BHXH password was changed at {at}.\n\nIf it was not you, call {hotline} at once.',

  'message.child_approved.sms':
    "Your child's dossier {caseNo} is approved. Sign in to your own account and open Family members to see your child's card.",
  'message.child_approved.subject': "Your child's dossier {caseNo} is approved",
  'message.child_approved.email':
    'Hello,\n\nThe dossier {caseNo} of your child is approved.\n\nSign in to your own account and open "Family members" to see the health-insurance card and the contribution history of your child. Your child needs no password.\nYour access ends when your child turns 18.\n\nQuestions? Call {hotline}.',

  'message.guardian_requested.sms':
    "At {at} somebody else asked to follow your child's social insurance. An officer is checking. If this is not right, call {hotline} at once.",
  'message.guardian_requested.subject': "Somebody asks to follow your child's insurance",
  'message.guardian_requested.email':
    "Hello,\n\nAt {at} somebody else asked to follow your child's card and contribution history.\nAn officer is checking the birth certificate.\n\nIf this is not right, call {hotline} at once.",

  'message.guardian_added.sms':
    "Since {at} another guardian may see your child's card and contribution history. If this is not right, call {hotline} at once.",
  'message.guardian_added.subject': 'Your child has another guardian',
  'message.guardian_added.email':
    "Hello,\n\nSince {at} another guardian may see your child's card and contribution history.\nYour own access has not changed.\n\nIf this is not right, call {hotline} at once.",

  'message.guardian_ended.sms': "Since {at} you no longer see your child's social insurance in your account. Questions? Call {hotline}.",
  'message.guardian_ended.subject': "Your access to your child's records has ended",
  'message.guardian_ended.email':
    "Hello,\n\nSince {at} you no longer see your child's social insurance in your account. This is a decision of the agency.\n\nQuestions? Call {hotline}.",

  'message.reason.portrait_unclear': 'the portrait is not clear',
  'message.reason.portrait_differs': 'the portrait differs from the picture on the paper',
  'message.reason.paper_unclear': 'the photo of the paper cannot be read',
  'message.reason.paper_incomplete': 'a side or a corner of the paper is missing',
  'message.reason.data_wrong': 'what was declared differs from the paper',
  'message.reason.wrong_agency': 'another agency is the right one',
  'message.reason.not_the_person': 'the declarant is not the person on the paper',
  'message.reason.paper_forged': 'the paper could not be confirmed',
  'message.reason.duplicate': 'this number already has an account or another dossier',
  'message.reason.not_a_participant': 'this number was not found among participants',
  'message.sender': 'Digital BHXH',
} as const satisfies Translation<typeof vi>
