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
  'message.purpose.correction': 'open the returned dossier on this device',
  'message.purpose.support': 'send the support request',
  'message.purpose.unit_account': 'send the request for a unit account',
  'message.purpose.feedback': 'send feedback',
  'message.purpose.sign_in': 'sign in to digital BHXH',
  'message.purpose.step_up': 'confirm an important step on your account',
  'message.purpose.recovery': 'recover your digital BHXH account',
  'message.purpose.lock': 'lock your digital BHXH account',
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
    'Dossier {caseNo} needs correction: {items}. Open "Track a dossier" for the reasons, correct and send it before {until}.',
  'message.registration_returned.subject': 'Dossier {caseNo} needs correction',
  'message.registration_returned.email':
    'Hello,\n\nDossier {caseNo} needs correction before it can be approved:\n\n{correctionLines}\n\nOpen "Track a dossier", correct these parts and send it again before {until}. Everything else stays, and the dossier keeps its place in the queue.\nQuestions? Call {hotline}.',

  'message.registration_reminder.sms':
    'A reminder: dossier {caseNo} still waits for correction: {items}. Open "Track a dossier" and correct it before {until}.',
  'message.registration_reminder.subject': 'A reminder: dossier {caseNo} waits for correction',
  'message.registration_reminder.email':
    'Hello,\n\nDossier {caseNo} still waits for your correction:\n\n{correctionLines}\n\nOpen "Track a dossier" and correct it before {until}. After that day the dossier is closed and you would have to register again.\nQuestions? Call {hotline}.',

  'message.registration_lapsed.sms':
    'Dossier {caseNo} was closed because the time for corrections is over. You can register again at any time. Questions? Call {hotline}.',
  'message.registration_lapsed.subject': 'Dossier {caseNo} was closed',
  'message.registration_lapsed.email':
    'Hello,\n\nThe time to correct dossier {caseNo} is over, so it was closed.\nYou can register again at any time.\n\nQuestions? Call {hotline}.',

  'message.registration_phone_asked.sms':
    'Somebody asked to change the phone of dossier {caseNo}. It waits for another number. If it was not you, call {hotline} at once.',
  'message.registration_phone_asked.subject': 'Dossier {caseNo} waits for another phone number',
  'message.registration_phone_asked.email':
    'Hello,\n\nSomebody asked to change the phone of dossier {caseNo}. An officer has opened it for another number.\n\nIf it was not you, call {hotline} at once.',

  'message.registration_cancelled.sms':
    'Dossier {caseNo} was stopped after a support request. If you did not ask for it, call {hotline} at once.',
  'message.registration_cancelled.subject': 'Dossier {caseNo} was stopped',
  'message.registration_cancelled.email':
    'Hello,\n\nDossier {caseNo} was stopped after a support request.\n\nIf you did not ask for it, call {hotline} at once.',

  'message.case_overdue.sms':
    'We are sorry: {caseNo} is past its day. It now goes first, with a new day: {expectedAt}. Urgent? Call {hotline}.',
  'message.case_overdue.subject': 'We are sorry: {caseNo} is past its day',
  'message.case_overdue.email':
    'Hello,\n\nWe are sorry that {caseNo} was not answered in time. It goes first in the queue from here on.\n\nNew day: {expectedAt}\n\nUrgent? Call {hotline}.',

  'message.support_received.sms': 'We have received support request {caseNo}. Answer before {dueAt}. Keep the number to track it.',
  'message.support_received.subject': 'Support request {caseNo} received',
  'message.support_received.email':
    'Hello,\n\nThe agency has received your support request.\n\nNumber: {caseNo}\nAnswer before: {dueAt}\n\nTrack it under "Track a dossier" with this number and this email address.\nQuestions? Call {hotline}.',

  'message.support_answered.sms':
    'Support request {caseNo} was answered. Open "Track a dossier" and enter this number and this phone to read it.',
  'message.support_answered.subject': 'Answer to support request {caseNo}',
  'message.support_answered.email': 'Hello,\n\nThe agency answers support request {caseNo}:\n\n{note}\n\nMore questions? Call {hotline}.',

  'message.support_phone.sms':
    'Request {caseNo} is settled. Open "Track a dossier", enter dossier {dossierNo} and this phone, and give the new number.',
  'message.support_phone.subject': 'Request {caseNo} is settled: give the new phone number',
  'message.support_phone.email':
    'Hello,\n\nSupport request {caseNo} is settled. Dossier {dossierNo} waits for the new phone number.\n\nOpen "Track a dossier", enter dossier {dossierNo} and this email address, then give the new number.\nQuestions? Call {hotline}.',

  'message.support_cancelled.sms':
    'Request {caseNo} is settled. Dossier {dossierNo} was stopped; you can register again at once with the right phone.',
  'message.support_cancelled.subject': 'Request {caseNo} is settled: you can register again',
  'message.support_cancelled.email':
    'Hello,\n\nSupport request {caseNo} is settled. Dossier {dossierNo} was stopped.\n\nYou can register again at once with the right phone number.\nQuestions? Call {hotline}.',

  'message.support_rejected.sms': 'We could not help with request {caseNo}: {reasons}. Bring your papers to the agency or call {hotline}.',
  'message.support_rejected.subject': 'We could not help with request {caseNo}',
  'message.support_rejected.email':
    'Hello,\n\nWe could not help with request {caseNo}:\n\n{reasonLines}\n\nYou can bring your identity papers to the agency, or call {hotline}.',

  'message.unit_account_received.sms':
    'We have received request {caseNo} for the account of {unit}. Answer before {dueAt}. Keep the number to track it.',
  'message.unit_account_received.subject': 'Request {caseNo} for a unit account received',
  'message.unit_account_received.email':
    'Hello,\n\nThe agency has received your request for the account of {unit}.\n\nNumber: {caseNo}\nAnswer before: {dueAt}\n\nTrack it under "Track a dossier" with this number and this email address.\nQuestions? Call {hotline}.',
  'message.unit_account_rejected.sms': 'Request {caseNo} for a unit account was not accepted: {reasons}. Questions? Call {hotline}.',
  'message.unit_account_rejected.subject': 'Request {caseNo} for a unit account was not accepted',
  'message.unit_account_rejected.email':
    'Hello,\n\nRequest {caseNo} for a unit account was not accepted:\n\n{reasonLines}\n\nOnce these points are mended you can send it again. Questions? Call {hotline}.',

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

  'message.dispute_received.sms': 'Your report {caseNo} has arrived. Answer by {dueAt}. See it in BHXH số, Your reports.',
  'message.dispute_received.subject': 'Report {caseNo} has arrived',
  'message.dispute_received.email':
    'Hello,\n\nThe agency has received your report {caseNo}.\n\nYou get an answer by {dueAt}. Follow it in the app BHXH số, under Your reports.',
  'message.dispute_answered.sms': 'Your report {caseNo} was answered. Open BHXH số, Your reports, to read it.',
  'message.dispute_answered.subject': 'Report {caseNo} was answered',
  'message.dispute_answered.email': 'Hello,\n\nThe agency answers your report {caseNo}:\n\n{note}\n\nQuestions: {hotline}.',
  'message.visit_report_answered.sms': 'Your report {caseNo} was answered. Open BHXH số, Your reports, to read it.',
  'message.visit_report_answered.subject': 'Report {caseNo} was answered',
  'message.visit_report_answered.email':
    'Hello,\n\nThe agency has answered your report {caseNo}.\n\nSo that visits to a doctor stay private, the answer stands in the app only. Open BHXH số, Your reports, to read it.\n\nQuestions: {hotline}.',
  'message.dispute_rejected.sms': 'Your report {caseNo} was not accepted: {reasons}. Questions: {hotline}.',
  'message.dispute_rejected.subject': 'Report {caseNo} was not accepted',
  'message.dispute_rejected.email':
    'Hello,\n\nYour report {caseNo} was not accepted:\n\n{reasonLines}\n\nWith new papers you may report it again. Questions: {hotline}.',
  'message.service_received.sms':
    'Your request {caseNo} has arrived. Result by {dueAt}. Follow it in BHXH số: Public services, My requests.',
  'message.service_received.subject': 'Request {caseNo} has arrived',
  'message.service_received.email':
    'Hello,\n\nThe agency has received your request {caseNo}.\n\nYou get the result by {dueAt}. Follow it in the app BHXH số: open Public services, then My requests.',
  'message.service_returned.sms':
    'Request {caseNo} needs correcting: {items}. Open BHXH số, Public services, correct and send it again by {until}.',
  'message.service_returned.subject': 'Request {caseNo} needs correcting',
  'message.service_returned.email':
    'Hello,\n\nYour request {caseNo} needs correcting before it is decided:\n\n{correctionLines}\n\nOpen the app BHXH số, go to Public services, correct these items and send it again by {until}. Everything else stays as it is.\nQuestions: {hotline}.',
  'message.service_reminder.sms':
    'A reminder: request {caseNo} still waits for: {items}. Open BHXH số, Public services, and correct it by {until}.',
  'message.service_reminder.subject': 'A reminder: request {caseNo} waits for your correction',
  'message.service_reminder.email':
    'Hello,\n\nYour request {caseNo} still waits for you to correct:\n\n{correctionLines}\n\nOpen the app BHXH số, go to Public services, and correct it by {until}. After that day it is closed and you would begin anew.\nQuestions: {hotline}.',
  'message.service_lapsed.sms':
    'Request {caseNo} was closed: the time to correct it is over. You can send it anew at any time. Questions: {hotline}.',
  'message.service_lapsed.subject': 'Request {caseNo} was closed',
  'message.service_lapsed.email':
    'Hello,\n\nThe time to correct your request {caseNo} is over, so it was closed.\nYou can send it anew at any time.\n\nQuestions: {hotline}.',
  'message.service_approved.sms': 'Your request {caseNo} was granted. See the result in BHXH số: Public services, My requests.',
  'message.service_approved.subject': 'Request {caseNo} was granted',
  'message.service_approved.email':
    'Hello,\n\nThe agency has granted your request {caseNo}.\n\nThe result is in the app BHXH số: open Public services, then My requests. If it was not you who asked, call {hotline} now.',
  'message.service_rejected.sms': 'Your request {caseNo} was not granted: {reasons}. Read more in BHXH số, or call {hotline}.',
  'message.service_rejected.subject': 'Result of request {caseNo}',
  'message.service_rejected.email':
    'Hello,\n\nThe agency has not granted your request {caseNo}:\n\n{reasonLines}\n\nThe words of the officer are in the app BHXH số: Public services, My requests. Questions: {hotline}.',
  'message.payment_received.sms': '{amount} received. Receipt {no}. See it in BHXH số: Public services.',
  'message.payment_received.subject': 'Money received, receipt {no}',
  'message.payment_received.email':
    'Hello,\n\nThe agency has received {amount} from you.\n\nReceipt: {no}\n\nSee and print the receipt in the app BHXH số, under Public services. Questions: {hotline}.',
  'message.payment_returning.sms': '{amount} that you paid is being returned. Read why in BHXH số: Public services. Questions: {hotline}.',
  'message.payment_returning.subject': 'The money of order {no} is being returned',
  'message.payment_returning.email':
    'Hello,\n\n{amount} of order {no} is being returned to where you paid from.\n\nRead why in the app BHXH số, under Public services. You need not do anything. Questions: {hotline}.',
  'message.payment_returned.sms': '{amount} was returned to you. Your bank shows it within some days. Questions: {hotline}.',
  'message.payment_returned.subject': 'The money of order {no} was returned',
  'message.payment_returned.email':
    'Hello,\n\n{amount} of order {no} was returned to where you paid from.\n\nYour bank or wallet shows it within some days. Questions: {hotline}.',
  'message.feedback_received.sms':
    'Your feedback {caseNo} has arrived. Answer by {dueAt}. Follow it in BHXH số: Help, Feedback and complaints.',
  'message.feedback_received.subject': 'Feedback {caseNo} has arrived',
  'message.feedback_received.email':
    'Hello,\n\nThe agency has received your feedback {caseNo}.\n\nYou get an answer by {dueAt}. Follow it in the app BHXH số: open Help, then Feedback and complaints.',
  'message.feedback_answered.sms': 'Your feedback {caseNo} was answered. Read it in BHXH số: Help, Feedback and complaints.',
  'message.feedback_answered.subject': 'Feedback {caseNo} was answered',
  'message.feedback_answered.email':
    'Hello,\n\nThe agency answers your feedback {caseNo}:\n\n{note}\n\nIf this did not help, say so once in the app BHXH số: Help, Feedback and complaints. Questions: {hotline}.',
  'message.feedback_rejected.sms': 'Your feedback {caseNo} was looked at: {reasons}. Read the words in BHXH số, or call {hotline}.',
  'message.feedback_rejected.subject': 'Result of feedback {caseNo}',
  'message.feedback_rejected.email':
    'Hello,\n\nThe agency has looked at your feedback {caseNo}:\n\n{reasonLines}\n\nThe words of the officer stand in the app BHXH số: Help, Feedback and complaints. Questions: {hotline}.',
  'message.change_received.sms':
    'Your request {caseNo} to change your data has arrived. Result by {dueAt}. If it was not you, call {hotline} at once.',
  'message.change_received.subject': 'Request {caseNo} to change your data has arrived',
  'message.change_received.email':
    'Hello,\n\nThe agency has received your request to change your data.\n\nNumber: {caseNo}\nResult by: {dueAt}\n\nIf it was not you who sent it, call {hotline} at once.',
  'message.change_applied.sms': 'Your postal address was changed by dossier {caseNo}. If it was not you, call {hotline} at once.',
  'message.change_applied.subject': 'Your postal address was changed',
  'message.change_applied.email':
    'Hello,\n\nYour postal address was changed by dossier {caseNo}.\n\nIf it was not you who asked, call {hotline} at once.',
  'message.person_changed.sms': 'Your personal data were changed by dossier {caseNo}. If it was not you, call {hotline} at once.',
  'message.person_changed.subject': 'Your personal data were changed',
  'message.person_changed.email':
    'Hello,\n\nYour personal data were changed by dossier {caseNo}. Open "My details" to see them.\n\nIf it was not you who asked, call {hotline} at once.',
  'message.sign_in_name_changed.sms':
    'Your personal number was changed (dossier {caseNo}). Sign in with the new one, ending in {last}, or with your social insurance number. If it was not you, call {hotline} at once.',
  'message.sign_in_name_changed.subject': 'Your personal number was changed',
  'message.sign_in_name_changed.email':
    'Hello,\n\nYour personal data were changed by dossier {caseNo}, the personal number with them: the new one ends in {last}.\nFrom now on you sign in with the new number or your social insurance number. The old one is over. The password stays. Other devices are signed out.\n\nIf it was not you who asked, call {hotline} at once.',
  'message.change_rejected.sms': 'Your request {caseNo} was not accepted: {reasons}. Your data stay as they are. Questions: {hotline}.',
  'message.change_rejected.subject': 'Request {caseNo} to change your data was not accepted',
  'message.change_rejected.email':
    'Hello,\n\nRequest {caseNo} to change your data was not accepted:\n\n{reasonLines}\n\nYour data stay as they are. Correct these points and send it again. Questions: {hotline}.',
  'message.contact_change_notice.sms':
    'BHXH số: the contact of your account changes at {at}. If it was not you, open the app BHXH số, Help, Stop a change of contact, and enter the code {code}. Or call {hotline}.',
  'message.contact_change_notice.subject': 'The contact of your account will change: if it was not you, stop it',
  'message.contact_change_notice.email':
    'Hello,\n\nThe agency has approved a request to change the phone or email of your account (dossier {caseNo}).\nThe new contact counts from {at}. Until then codes and notices still come to this one.\n\nIf it was you: there is nothing to do.\n\nIf it was not you: open this link and press "Stop the change":\n{link}\n\nThen change your password at once and call {hotline}.',
  'message.contact_change_coming.sms':
    'BHXH số: this will be the contact of the account from {at} on (dossier {caseNo}). Until then codes still go to the old contact.',
  'message.contact_change_coming.subject': 'The new contact counts from {at}',
  'message.contact_change_coming.email':
    'Hello,\n\nDossier {caseNo} was approved. The new contact of the account counts from {at}.\nUntil then codes and notices still go to the old contact.\n\nIf it was not you who asked, call {hotline} at once.',
  'message.contact_change_failed.sms':
    'The contact of your account could not be changed: the new phone or email belongs to another account. The old one stays. Questions: {hotline}.',
  'message.contact_change_failed.subject': 'Your contact could not be changed',
  'message.contact_change_failed.email':
    'Hello,\n\nAt {at} the contact of your account could not be changed: the new phone or email belongs to another account.\nThe old contact stays.\n\nYou can ask again with another one. Questions: {hotline}.',
  'message.contact_changed.sms':
    'The contact of your account was changed at {at}. Other devices were signed out. If it was not you, call {hotline} at once.',
  'message.contact_changed.subject': 'The contact of your account was changed',
  'message.contact_changed.email':
    'Hello,\n\nAt {at} the contact of your account was changed. Codes and notices go to the new one from now on. Other devices were signed out.\n\nIf it was not you, call {hotline} at once.',
  'message.contact_change_cancelled.sms':
    'The change of contact of your account was stopped at {at}. The old contact stays. If you did not ask for it, change your password.',
  'message.contact_change_cancelled.subject': 'The change of contact was stopped',
  'message.contact_change_cancelled.email':
    'Hello,\n\nAt {at} the change of contact of your account was stopped. The old contact stays.\n\nIf you did not ask for the change, change your password at once and call {hotline}.',

  'message.form_copy.sms': 'The form of dossier {caseNo} is sent by email.',
  'message.form_copy.subject': 'Form of dossier {caseNo}',
  'message.form_copy.email':
    'Hello,\n\nAttached is form 01 of dossier {caseNo}.\nKeep it, or print and sign it when the agency needs it on paper.\n\nQuestions? Call {hotline}.',

  'message.signed_in_elsewhere.sms':
    'Your digital BHXH account was opened on another device at {at}. The old device was signed out. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.signed_in_elsewhere.subject': 'Your account was opened on another device',
  'message.signed_in_elsewhere.email':
    'Hello,\n\nAt {at} your digital BHXH account was opened on another device. The old device was signed out.\n\nIf it was not you, change your password now and call {hotline}.\n\nLock your account: {origin}/lock',

  'message.new_device.sms':
    'Your digital BHXH account was opened on a new device ({device}) at {at}. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.new_device.subject': 'Your account was opened on a new device',
  'message.new_device.email':
    'Hello,\n\nAt {at} your digital BHXH account was opened on a device that it had never been used on: {device}. If another device was signed in, it has been signed out.\n\nIf it was not you, change your password at once and call {hotline}.\n\nLock your account: {origin}/lock',

  'message.passkey_added.sms':
    'At {at} signing in by fingerprint or face was added to your digital BHXH account. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.passkey_added.subject': 'Fingerprint or face was added',
  'message.passkey_added.email':
    'Hello,\n\nAt {at} your digital BHXH account got another way to sign in: by fingerprint, face or the PIN of a device.\n\nIf it was not you, open "Fingerprint, face" to remove it, change your password at once and call {hotline}.\n\nLock your account: {origin}/lock',

  'message.passkey_removed.sms':
    'At {at} a way to sign in by fingerprint or face was removed from your digital BHXH account. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.passkey_removed.subject': 'Fingerprint or face was removed',
  'message.passkey_removed.email':
    'Hello,\n\nAt {at} a way to sign in by fingerprint, face or the PIN of a device was removed from your digital BHXH account.\n\nIf it was not you, change your password at once and call {hotline}.\n\nLock your account: {origin}/lock',
  'message.device_ended.sms':
    'At {at} you took a device off your digital BHXH account. It has to be confirmed again. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.device_ended.subject': 'A device was taken off your account',
  'message.device_ended.email':
    'Hello,\n\nAt {at} a device was taken off your digital BHXH account. It has been signed out and has to be confirmed again.\n\nIf it was not you, change your password at once and call {hotline}.\n\nLock your account: {origin}/lock',

  'message.data_exported.sms':
    'At {at} a copy of all your data was taken from digital BHXH ({device}). If it was not you, call {hotline} now.',
  'message.data_exported.subject': 'A copy of your data was taken',
  'message.data_exported.email':
    'Hello,\n\nAt {at} a copy of all your data in digital BHXH was taken on this device: {device}.\n\nIf it was not you, change your password at once and call {hotline}.',

  'message.transcript_issued.sms':
    'At {at} contribution transcript {number} was made from your VssID account. Was it not you? Recall it and call {hotline}.',
  'message.transcript_issued.subject': 'A transcript of your contributions was made',
  'message.transcript_issued.email':
    'Hello,\n\nAt {at} transcript {number} of your contributions was made from your VssID account. See, download or recall it at {origin}/transcripts\n\nIf it was not you, recall it, change your password at once and call {hotline}.',

  'message.closing_asked.sms':
    'Your digital BHXH account will be closed at {until}. To keep it, open {page} and type {code}. Not you? Call {hotline}.',
  'message.closing_asked.subject': 'Your account is about to be closed',
  'message.closing_asked.email':
    'Hello,\n\nAt {at} somebody asked for your digital BHXH account to be closed. It will be closed at {until}.\n\nTo keep it, open this link and press Keep the account:\n{link}\n\nIf you did not ask, keep the account, change your password at once and call {hotline}.',

  'message.closing_notice.sms':
    'Your digital BHXH account will be closed at {until}. To keep it, open My data and press Keep the account. Not you? Call {hotline}.',
  'message.closing_notice.subject': 'Your account is about to be closed',
  'message.closing_notice.email':
    'Hello,\n\nYour digital BHXH account will be closed at {until}.\n\nTo keep it, open My data and press Keep the account.\n\nYou did not ask? Call {hotline}.',

  'message.closing_cancelled.sms': 'Your digital BHXH account was kept at {at} and will not be closed. Questions? Call {hotline}.',
  'message.closing_cancelled.subject': 'Your account was kept',
  'message.closing_cancelled.email':
    'Hello,\n\nAt {at} the closing of your digital BHXH account was cancelled. You can use it as before.\n\nQuestions? Call {hotline}.',

  'message.account_closed.sms':
    'Your digital BHXH account was closed at {at}. To come back, register as the first time. Questions? Call {hotline}.',
  'message.account_closed.subject': 'Your account was closed',
  'message.account_closed.email':
    'Hello,\n\nAt {at} your digital BHXH account was closed. Your insurance number, contributions and health card are still kept by the agency.\n\nTo come back, register as the first time. Questions? Call {hotline}.',

  'message.account_locked.sms':
    'At {at} your digital BHXH account was locked and signed out everywhere. If it was not you, call {hotline} at once.',
  'message.account_locked.subject': 'Your account was locked',
  'message.account_locked.email':
    'Hello,\n\nAt {at} your digital BHXH account was locked. Every device was signed out, and codes that were sent work no more.\n\nTo open it again, press "Forgot password?" on the sign-in page and have the code sent the way it was locked. Or take your identity card to the agency.\n\nIf you did not lock it, call {hotline} at once.',

  'message.account_unlocked.sms':
    'At {at} your digital BHXH account was opened again. The old password works no more: press "Forgot password?" to set another. If it was not you, press "Lock your account", or call {hotline}.',
  'message.account_unlocked.subject': 'Your account was opened again',
  'message.account_unlocked.email':
    'Hello,\n\nAt {at} your digital BHXH account was opened again. Every device has to be confirmed anew, and fingerprint or face turned on again.\n\nThe old password works no more. If no other one is set yet, press "Forgot password?" on the sign-in page.\n\nIf it was not you, lock it at once at {origin}/lock and call {hotline}.',

  'message.own_number.sms':
    'Your social-insurance number: {number}. Somebody asked for it at {at} on the look-up page. If it was not you, there is nothing to do: they do not see the number. Questions: {hotline}.',
  'message.own_number.subject': 'Your social-insurance number',
  'message.own_number.email':
    'Hello,\n\nYour social-insurance number is: {number}\n\nAt {at} somebody asked for it on the look-up page. The number was sent to this contact only; whoever asked does not see it.\n\nIf it was not you, there is nothing to do. The agency never asks you for a password or a code.\n\nQuestions: {hotline}.',

  'message.password_due.sms':
    'Change your digital BHXH password before {until}. Open the app and choose "Change password". This message has no link.',
  'message.password_due.subject': 'Your password will soon be due',
  'message.password_due.email':
    'Hello,\n\nYour digital BHXH password has to be changed before {until}.\nOpen the digital BHXH app and choose "Change password". This letter has no link to press.\n\nQuestions: call {hotline}.',

  'message.password_changed.sms':
    'Your digital BHXH password was changed at {at}. If it was not you, open the app and press "Lock your account", or call {hotline}.',
  'message.password_changed.subject': 'Your password was changed',
  'message.password_changed.email':
    'Hello,\n\nYour digital BHXH password was changed at {at}.\n\nIf it was not you, call {hotline} at once.\n\nLock your account: {origin}/lock',

  'message.child_approved.sms':
    "Your child's dossier {caseNo} is approved. Sign in to your own account and open Family members to see your child's card.",
  'message.child_approved.subject': "Your child's dossier {caseNo} is approved",
  'message.child_approved.email':
    'Hello,\n\nThe dossier {caseNo} of your child is approved.\n\nSign in to your own account and open "Family members" to see the health-insurance card and the insurance record of your child. Your child needs no password.\nYour access ends when your child turns 18.\n\nQuestions? Call {hotline}.',

  'message.guardian_requested.sms':
    "At {at} somebody else asked to follow your child's social insurance. An officer is checking. If this is not right, call {hotline} at once.",
  'message.guardian_requested.subject': "Somebody asks to follow your child's insurance",
  'message.guardian_requested.email':
    "Hello,\n\nAt {at} somebody else asked to follow your child's card and insurance record.\nAn officer is checking the birth certificate.\n\nIf this is not right, call {hotline} at once.",

  'message.guardian_added.sms':
    "Since {at} another guardian may see your child's card and insurance record. If this is not right, call {hotline} at once.",
  'message.guardian_added.subject': 'Your child has another guardian',
  'message.guardian_added.email':
    "Hello,\n\nSince {at} another guardian may see your child's card and insurance record.\nYour own access has not changed.\n\nIf this is not right, call {hotline} at once.",

  'message.guardian_ended.sms': "Since {at} you no longer see your child's social insurance in your account. Questions? Call {hotline}.",
  'message.guardian_ended.subject': "Your access to your child's records has ended",
  'message.guardian_ended.email':
    "Hello,\n\nSince {at} you no longer see your child's social insurance in your account. This is a decision of the agency.\n\nQuestions? Call {hotline}.",

  'message.staff_invitation.sms': '{inviter} invites you to work with BHXH số at {agency}. Open your email to accept.',
  'message.staff_invitation.subject': 'An invitation to work at {agency}',
  'message.staff_invitation.email':
    'Hello,\n\n{inviter} invites you to work with BHXH số at {agency}.\n\nOpen this link to set a password and a second step of verification:\n{link}\n\nThe link works once, until {until}.\nIf you do not know why you got this letter, you need not do anything.',
  'message.staff_unit_invitation.sms': '{agency} invites you to coordinate {unit} on BHXH số. Open your email to accept.',
  'message.staff_unit_invitation.subject': 'An invitation to coordinate {unit}',
  'message.staff_unit_invitation.email':
    'Hello,\n\n{agency} has accepted the request. You coordinate {unit} on BHXH số.\n\nOpen this link to set a password and a second step of verification:\n{link}\n\nThe link works once, until {until}.\nIf you do not know why you got this letter, you need not do anything.',
  'message.staff_invited_again.sms': '{inviter} has invited you to {agency}. You have a staff account already, so there is nothing to do.',
  'message.staff_invited_again.subject': 'You have a staff account already',
  'message.staff_invited_again.email':
    'Hello,\n\n{inviter} has invited you to work at {agency}, but this address has a staff account already.\n\nYour account has not changed. If you move to another agency, ask an administrator to change the agency of your account.',
  'message.staff_password_link.sms': 'A link to reset the staff password was sent by email. It works for {minutes} minutes.',
  'message.staff_password_link.subject': 'Reset your staff password',
  'message.staff_password_link.email':
    'Hello,\n\nOpen this link to set a new password:\n{link}\n\nThe link works once, for {minutes} minutes. Signing in still asks for the second step.\nIf you did not ask for this, you need not do anything. The password has not changed.',
  'message.staff_password_changed.sms': 'Your staff password was changed at {at}. If this was not you, call {hotline} now.',
  'message.staff_password_changed.subject': 'Your staff password was changed',
  'message.staff_password_changed.email':
    'Hello,\n\nYour staff password was changed at {at}. Other devices have been signed out.\n\nIf this was not you, tell an administrator now and call {hotline}.',
  'message.staff_factor_changed.sms': 'How you verify your staff sign-in was changed at {at}. If this was not you, call {hotline} now.',
  'message.staff_factor_changed.subject': 'How you verify your sign-in was changed',
  'message.staff_factor_changed.email':
    'Hello,\n\nAt {at} the way you verify your sign-in was changed: a passkey, the app or the recovery codes.\n\nIf this was not you, tell an administrator now and call {hotline}.',
  'message.staff_factors_reset.sms': 'An administrator reset your second step at {at}. You set it up anew at the next sign-in.',
  'message.staff_factors_reset.subject': 'Your second step was reset',
  'message.staff_factors_reset.email':
    'Hello,\n\nAt {at} an administrator reset your second step of verification. Reason: {reason}\n\nAll devices have been signed out. At the next sign-in you set up a passkey or an app again.\nIf you did not ask for this, tell an administrator now and call {hotline}.',
  'message.staff_recovery_used.sms': 'A recovery code of yours was used to sign in at {at}. If this was not you, call {hotline} now.',
  'message.staff_recovery_used.subject': 'A recovery code of yours was used',
  'message.staff_recovery_used.email':
    'Hello,\n\nAt {at} a recovery code of yours was used to sign in. You have {left} left.\n\nIf this was not you, tell an administrator now and call {hotline}.',
  'message.staff_place_changed.sms': 'Your role or place of work was changed at {at}: {agency}. Sign in again to go on.',
  'message.staff_place_changed.subject': 'Your role or place of work was changed',
  'message.staff_place_changed.email':
    'Hello,\n\nAt {at} an administrator changed your role or place of work. Place of work: {agency}\n\nAll devices have been signed out. Sign in again to go on.\nIf you know nothing of this, ask the administrator of your agency or call {hotline}.',
  'message.staff_number_changed.sms':
    'The insurance number of your staff account was changed at {at}. If this is strange, call {hotline} now.',
  'message.staff_number_changed.subject': 'The insurance number of your staff account was changed',
  'message.staff_number_changed.email':
    'Hello,\n\nAt {at} an administrator set, changed or took away the insurance number of your staff account. By it the system keeps your own and your family’s dossiers from you.\n\nIf you know nothing of this, tell an administrator now and call {hotline}.',
  'message.staff_suspended.sms': 'Your staff account was suspended at {at}. Ask the administrator of your agency.',
  'message.staff_suspended.subject': 'Your staff account was suspended',
  'message.staff_suspended.email':
    'Hello,\n\nAt {at} an administrator suspended your staff account. Reason: {reason}\n\nFiles that you held are back in the queue. If this seems wrong, ask the administrator of your agency or call {hotline}.',
  'message.staff_restored.sms': 'Your staff account was opened again at {at}. You can sign in.',
  'message.staff_restored.subject': 'Your staff account was opened again',
  'message.staff_restored.email':
    'Hello,\n\nAt {at} an administrator opened your staff account again. You can sign in as before.\n\nIf anything is unclear, ask the administrator of your agency or call {hotline}.',
  'message.unit_reminder.sms':
    '{unit} invites you to register for digital social insurance by {until}: {link}\nStop reminders: open the link.',
  'message.unit_reminder.subject': '{unit} invites you to register by {until}',
  'message.unit_reminder.email':
    'Hello,\n\n{unit} invites you to register for digital social insurance. Last day: {until}\n\nOpen this link to begin:\n{link}\n\nYou need your social insurance number, identity card, phone and a portrait. If you have just sent your declaration, ignore this letter.\nNo reminders? Open the link and choose "Stop reminders".\n\nQuestions: {hotline}.',
  'message.unit_confirm_id.sms':
    '{unit} invites you to register and to confirm your identity number by {until}: {link}\nStop reminders: open the link.',
  'message.unit_confirm_id.subject': '{unit} invites you to confirm your identity number by {until}',
  'message.unit_confirm_id.email':
    'Hello,\n\n{unit} invites you to register and to confirm your identity number with the population database. Last day: {until}\n\nOpen this link to begin:\n{link}\n\nWhere you type the number, choose to check it with the population database. If you have just sent your declaration, ignore this letter.\nNo reminders? Open the link and choose "Stop reminders".\n\nQuestions: {hotline}.',
  'message.unit_correction.sms': '{unit} reminds you to see what there is to do: {link}\nStop reminders: open the link.',
  'message.unit_correction.subject': '{unit} reminds you to see what there is to do',
  'message.unit_correction.email':
    'Hello,\n\n{unit} reminds you to see what there is to do in digital social insurance. The campaign of the unit ends on {until}.\n\nOpen this link and choose "Follow a dossier" to see it:\n{link}\n\nNo reminders? Open the link and choose "Stop reminders".\n\nQuestions: {hotline}.',
  'message.operator': 'An operator of the system',

  'message.item.fullName': 'name',
  'message.item.birthDate': "child's date of birth",
  'message.item.relation': 'relation to the child',
  'message.item.personalId': 'number of the paper',
  'message.item.address': 'address',
  'message.item.phone': 'phone number',
  'message.item.email': 'email',
  'message.item.agency': 'receiving agency',
  'message.item.portrait': 'portrait',
  'message.item.id_front': 'front of the paper',
  'message.item.id_back': 'back of the paper',
  'message.item.birth_certificate': 'birth certificate',
  'message.item.lossReason': 'why the card is needed again',
  'message.item.receiveBy': 'how the card comes',
  'message.item.deliverTo': 'address for the card',
  'message.item.facilityCode': 'first-registration facility',
  'message.item.moveReason': 'why the facility changes',
  'message.item.areaCode': 'code of the living area',
  'message.item.fiveYearDate': 'five-year date',
  'message.item.payMethod': 'way of payment',
  'message.item.bankName': 'name of the bank',
  'message.item.bankAccount': 'account number',
  'message.item.payPlace': 'place of cash payment',
  'message.item.otherNumber': 'number to be merged',
  'message.item.contractEnd': 'last day of the contract',
  'message.item.contractKind': 'kind of contract',
  'message.item.endPaper': 'paper about the end of work',
  'message.item.oneTimeCase': 'case',
  'message.item.casePaper': 'paper that shows it',
  'message.item.recoveryKind': 'kind of rest',
  'message.item.restFrom': 'first day of rest',
  'message.item.receiverDo': 'what is wanted',
  'message.item.receiverName': 'name of the receiver',
  'message.item.receiverId': 'identity number of the receiver',
  'message.item.receiverRelation': 'relation to the receiver',
  'message.item.receiverUntil': 'last day of the authorisation',
  'message.item.certifiedBy': 'certified authorisation',
  'message.item.understood': 'confirmation',
  'message.item.memberRank': 'the member of the household',
  'message.item.cardMonths': 'the months of renewal',
  'message.item.incomeBase': 'the income that is paid on',
  'message.item.payFor': 'the months to pay for',
  'message.item.payFrom': 'the first month',
  'message.item.supportGroup': 'the group of support',
  'message.item.payKnown': 'confirmation',
  'message.item.explanation': 'explanation',
  'message.item.data_proof': 'paper that proves the data',
  'message.item.data_proof_b': 'paper that proves the data, photo 2',
  'message.item.data_proof_c': 'paper that proves the data, photo 3',
  'message.item.book_cover': 'book of the other number',
  'message.item.book_cover_b': 'book of the other number, photo 2',
  'message.item.end_paper': 'proof that work has ended',
  'message.item.end_paper_b': 'proof that work has ended, photo 2',
  'message.item.case_paper': 'paper of the case',
  'message.item.case_paper_b': 'paper of the case, photo 2',
  'message.item.case_paper_c': 'paper of the case, photo 3',
  'message.item.leave_paper': 'discharge paper or birth notice',
  'message.item.leave_paper_b': 'discharge paper or birth notice, photo 2',
  'message.item.authorisation': 'certified authorisation',
  'message.item.authorisation_b': 'certified authorisation, photo 2',
  'message.reason.portrait_unclear': 'the portrait is not clear',
  'message.reason.portrait_differs': 'the portrait differs from the picture on the paper',
  'message.reason.paper_unclear': 'the photo of the paper cannot be read',
  'message.reason.paper_incomplete': 'a side or a corner of the paper is missing',
  'message.reason.data_wrong': 'what was declared differs from the paper',
  'message.reason.phone_wrong': 'the phone number is wrong or no longer in use',
  'message.reason.wrong_agency': 'another agency is the right one',
  'message.reason.field_unclear': 'is unclear or wrong, please write it again',
  'message.reason.not_the_person': 'the declarant is not the person on the paper',
  'message.reason.paper_forged': 'the paper could not be confirmed',
  'message.reason.duplicate': 'this number already has an account or another dossier',
  'message.reason.not_a_participant': 'this number was not found among participants',
  'message.reason.owner_not_confirmed': 'it could not be confirmed that you asked',
  'message.reason.contact_not_theirs': 'the new phone or email does not seem to be yours',
  'message.reason.address_unclear': 'the new address is unclear',
  'message.reason.cannot_identify': 'not enough to tell which dossier is yours',
  'message.push.dossier': 'There is news about your dossier',
  'message.push.record': 'There is news in your insurance record',
  'message.push.announcement': 'There is news from the social security office',
  'message.push.account': 'There is news about your account',
  'message.reason.conditions_not_met': 'the conditions of the procedure are not met',
  'message.reason.passed_on': 'passed on to those who decide about it',
  'message.reason.not_our_task': 'this is no task of the social insurance agency',
  'message.reason.not_of_the_unit': 'who asked does not work at this unit',
  'message.reason.unit_has_coordinator': 'this unit has a coordinator already',
  'message.reason.record_is_right': 'the record is right',
  'message.reason.unit_has_to_report': 'your employer has to report to the agency first',
  'message.reason.facility_has_papers': 'the facility has papers to compare',
  'message.reason.ask_facility_first': 'to be asked at the facility first',
  'message.reason.proof_missing': 'there are no papers that show it',
  'message.reason.unit_not_active': 'this unit is no longer active',
  'message.reason.other_email': 'this email belongs to another account, please send again with another one',
  'message.sender': 'Digital BHXH',
} as const satisfies Translation<typeof vi>
