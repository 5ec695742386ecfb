/** One-time codes, and a dossier until it is decided. */
export const codes = {
  'code-missing': {
    title: 'The verification code does not come',
    text: 'When the countdown is over press "Send again". Check the number, the signal and the spam folder. Earlier codes that are still in time work too. If you gave an email, take the code by email.',
  },
  'code-over': {
    title: 'The code has expired',
    text: 'A code works for a few minutes; the screen shows how long. After that press "Send again" and use the code of the newest message.',
  },
  'code-wrong': {
    title: 'The code is called wrong',
    text: 'Use the code of the newest message, all six digits. The screen says how many tries are left. After that press "Send again".',
  },
  'phone-wrong': {
    title: 'I gave a wrong phone number',
    text: 'Before the code: go back, correct the number and send again. After sending: send a support request, an officer opens the dossier for the right number. With an account: change it in "My details", or take your identity card to the agency.',
  },
  'dossier-track': {
    title: 'Following my dossier',
    text: 'Open "Follow a dossier", type the dossier number of the message and the phone you gave. The page shows the step and the deadline. On the device that sent it you need not type.',
  },
  'dossier-number': {
    title: 'I do not have the dossier number',
    text: 'It stands in the message that said it was received, for example 00001/2026/07911. The device that sent the form still shows it. Otherwise send a support request and leave the number out.',
  },
  'dossier-slow': {
    title: 'The dossier takes long',
    text: 'The agency decides within the set working days, usually 3, not counting weekends and holidays. "Follow a dossier" shows the deadline. When it has passed, call the agency named there.',
  },
  'dossier-returned': {
    title: 'The dossier was returned for correction',
    text: 'Open "Follow a dossier" and read why. Press "Correct and send again" and correct only what is named. On another device type a code first. The rest stays.',
  },
  'dossier-rejected': {
    title: 'The dossier was rejected',
    text: 'The reason stands in "Follow a dossier". Press "Declare again": what you wrote is filled in. If the reason is unclear, call the agency named there.',
  },
  'dossier-withdraw': {
    title: 'Withdrawing a dossier',
    text: 'On the tracking page press "Withdraw". You can until it is decided, and register again at once.',
  },
  'dossier-form': {
    title: 'Downloading form 01',
    text: 'After sending, open the tracking page and press "Download the form (PDF)". Form 01 is filled in with what you declared.',
  },
  'dossier-password': {
    title: 'Approved, but no password came',
    text: 'The password goes to the proven phone or email. If it is not there after 72 hours, open "Follow a dossier" and have it sent again. A new password ends the old one.',
  },
  'code-blocked': {
    title: 'Too many codes asked for',
    text: 'Only a few codes are sent each hour, so that nobody can trouble your number. Wait about an hour and press "Send again". A code that has come and is not over still works. With an email, have it sent there.',
  },
} as const
