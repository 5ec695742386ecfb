import type { help as vi } from '#texts/vi/help.ts'
import type { Translation } from '#texts/format.ts'

export const help = {
  'help.title': 'Help',
  'help.call.title': 'Talk to somebody',
  'help.call.text': 'Your operator charges for the call. Have your social insurance number and dossier number ready.',
  'help.call.button': 'Hotline {hotline}',
  'help.ways': 'Other ways',
  'help.install': 'Install the app',
  'help.installDetail': 'On phones and computers, without an app store',
  'help.email': 'Write an email',
  'help.feedback': 'Feedback and complaints',
  'help.feedbackDetail': 'App, employer, officers, hospitals',
  'help.lock': 'Lock your account',
  'help.lockDetail': 'Phone lost, or somebody else is in your account',
  'help.keep': 'Keep your account',
  'help.keepDetail': 'Enter the code of the message when you did not ask to close it',
  'help.stopChange': 'Stop a change of contact',
  'help.stopChangeDetail': 'Enter the code of the text message when it was not you',
  'help.agencies': 'Visit an agency',
  'help.agenciesDetail': 'Address, telephone, opening hours',
  'help.track': 'Track a dossier',
  'help.trackDetail': 'With the dossier number and the phone number you declared',
  'help.support': 'Send a support request',
  'help.supportDetail': 'Wrong phone number, a dossier that is stuck',
  'help.search': 'For example: no code has come',
  'help.searchNone': 'There is no answer for these words yet',
  'help.searchNoneText': 'Try other words, or call {hotline}.',
  'help.faq': 'Frequent questions',
  'help.count': '{count} questions',

  'help.q.code': 'No confirmation code has come',
  'help.a.code':
    'When the countdown has ended, press "Send again". Check the phone number, the signal and the spam folder of your messages. The message says how many minutes a code works; earlier codes that have not expired still work. If you gave an email, choose to get the code there.',
  'help.q.mismatch': 'The details do not match the records of the agency',
  'help.a.mismatch':
    'Compare the social insurance number, the name with its diacritics and the identity number with your card and citizen ID. If all are right, the agency may still have your old identity number. Take your citizen ID to the agency to have it corrected, then send the declaration again.',
  'help.q.password': 'Approved, but no password has come',
  'help.a.password':
    'The password goes to the phone or email that you confirmed. If nothing has come after 72 hours, open "Track a dossier" and ask for it again. The old password stops working when there is a new one.',
  'help.q.waiting': 'The dossier has been waiting for long',
  'help.a.waiting':
    'The agency decides within the working days that it sets, usually 3; Saturdays, Sundays and public holidays do not count. "Track a dossier" shows the deadline. After it, call the agency named on that page.',
  'help.q.phone': 'I declared a wrong phone number',
  'help.a.phone':
    'Code not entered yet: go back, correct the number and send again. Already sent: send a support request, and an officer opens the dossier for the right number. Account open: sign in and change it under "My details", or take your citizen ID to the agency.',
  'help.q.photo': 'A photo is called blurred, dark or unreadable',
  'help.a.photo':
    'Lay the paper on a flat surface in good light, without flash. Hold the phone straight, with all four corners in view. Use JPG, PNG or WebP up to 8 MB.',
  'help.q.returned': 'The dossier was returned for correction',
  'help.a.returned':
    'Open "Track a dossier" to read why. Press "Correct and send again" and correct what was named; on another device enter a code first. The rest stays.',
  'help.q.address': 'My old commune or ward is not in the list',
  'help.a.address':
    'Since 1 July 2025 there are only provinces and communes, no districts. Choose the province and commune by the new names. The agency is suggested from the commune you choose.',
  'help.q.wrong': 'Number or password is said to be wrong',
  'help.a.wrong':
    'Type the 10 digits of the social insurance number or the 12 digits of the citizen ID. Press "Show" to see the password; mind capitals and Vietnamese typing tools. After several wrong tries you must wait longer each time.',
  'help.q.device': 'Signed out because of another device',
  'help.a.device':
    'An account is open on one device only. Sign in again on the device you want to use. If it was not you, call the hotline at once.',
  'help.q.offline': 'Does the card open without network',
  'help.a.offline':
    'Yes, once you have pressed "Keep cards on this device" on the card page. It is kept encrypted for at most 72 hours after the last contact. Contributions need the network.',
  'help.q.draft': 'I left in the middle of the form; is it lost',
  'help.a.draft':
    'No. What you type is kept on this device, encrypted. Open the registration page again and it is there. Private windows cannot keep it.',
  'help.q.transcript': 'A paper about the time of contribution is needed',
  'help.a.transcript':
    'Open "Contribution history" and press "Get a transcript (PDF)". The file is signed, and can be sent or printed. Whoever gets it scans the QR code on the paper, or opens "Look up", "Check a transcript". One that went to the wrong place can be recalled.',
  'help.q.reminders': 'I want no reminders of my school or company',
  'help.a.reminders':
    'Open the link of the message and press "Stop reminders" at the end of the page, also when the campaign is over. No unit reminds the phone or email again that got the message. To get reminders again, open the link on the device where you pressed. Messages about your dossier still come. If the message is lost, ask the person in charge at your unit to take your phone off the roster.',

  'help.install.title': 'Install the app',
  'help.install.lead': 'The app installs from the browser, is light and updates itself.',
  'help.install.now': 'Install on this device',
  'help.install.done': 'The app is installed on this device',
  'help.install.android': 'Android phone (Chrome)',
  'help.install.android.1': 'Open this address in Chrome.',
  'help.install.android.2': 'Press the three dots in the upper corner.',
  'help.install.android.3': 'Choose "Add to Home screen", then "Install".',
  'help.install.iphone': 'iPhone, iPad (Safari)',
  'help.install.iphone.1': 'Open this address in Safari.',
  'help.install.iphone.2': 'Press Share (the square with an arrow upwards).',
  'help.install.iphone.3': 'Choose "Add to Home Screen", then "Add".',
  'help.install.computer': 'Computer (Chrome, Edge)',
  'help.install.computer.1': 'Press the install sign at the end of the address bar.',
  'help.install.computer.2': 'Choose "Install".',
} as const satisfies Translation<typeof vi>
