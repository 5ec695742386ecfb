/** Signing in, passwords, devices, locking and closing an account. */
export const account = {
  'sign-in-how': {
    title: 'How to sign in',
    text: 'Open "Sign in", type your ten-digit social insurance number or twelve-digit identity number, then the password. On a new device also a six-digit code sent to you.',
  },
  'sign-in-wrong': {
    title: 'Number or password is called wrong',
    text: 'Use the ten-digit social insurance number or the twelve-digit identity number. Press "Show" to see the password; mind capitals and the keyboard. After many wrong tries you wait longer each time.',
  },
  'sign-in-vneid': {
    title: 'Signing in with VNeID',
    text: 'This app does not sign in with VNeID yet. Use your number and password, or the fingerprint or face of the device.',
  },
  'password-forgot': {
    title: 'I forgot my password',
    text: 'On the sign-in page press "Forgot your password?". A code of 8 signs goes to the proven phone or email; with it you set a new password. If you no longer have them, take your identity card to the agency.',
  },
  'password-change': {
    title: 'Changing the password',
    text: 'Sign in, open "Password" on the first screen and press "Change password". Type the present one, then a new one. A short sentence is best.',
  },
  'password-due': {
    title: 'Why I have to change my password',
    text: 'A password has an end, shown on the first screen. When it is due you can sign in a few more times before you must change it. Passwords that are easy to guess or have leaked must be changed too.',
  },
  passkey: {
    title: 'Signing in by fingerprint or face',
    text: 'Sign in, open "Fingerprint, face" and press "Turn on for this device". From then on you need no password and no code. Fingerprint and face never leave the device.',
  },
  'device-other': {
    title: 'Signed out because of another device',
    text: 'An account is open on one device only. Sign in on the one you want to use. If it was not you, lock the account and call {hotline}.',
  },
  'device-list': {
    title: 'Seeing and removing devices',
    text: 'On the first screen open "Devices". Remove a strange one and change the password. That device is signed out at once.',
  },
  'device-new': {
    title: 'A new device cannot change my details yet',
    text: 'In the first 24 hours after it was proven, a device can neither change contacts nor download data, so that a thief has no time. After that everything works.',
  },
  'account-lock': {
    title: 'Lost phone: locking the account',
    text: 'Open "Lock the account" in help and type the code sent to you. All devices are signed out and nobody gets in. Without phone and email: call {hotline}.',
  },
  'account-unlock': {
    title: 'Unlocking an account',
    text: 'Press "Forgot your password?", take the code in the same way as when locking, and set a new password. If the agency locked it, only the agency unlocks it: take your identity card there.',
  },
  'contact-lost': {
    title: 'I no longer have the old phone number',
    text: 'If you can sign in: change it in "My details". If not, but with a proven email: take the code by email. With neither: take your identity card to the agency.',
  },
  'account-close': {
    title: 'Closing the account',
    text: 'Open "My data", "Close the account". It closes after 72 hours; until then you can keep it. Number, contributions and card stay with the agency.',
  },
  'account-keep': {
    title: 'Keeping an account that I did not ask to close',
    text: 'Open "Keep the account" and type the 10 signs of the message; no sign-in needed. If it was not you who asked, change the password and call {hotline}.',
  },
  'stop-change': {
    title: 'A message says my contact changes, but it was not me',
    text: 'Open "Stop a change of contact" and type the code of the message. The new contact works only some time after approval, so you can stop it. Then change the password and call {hotline}.',
  },
  'sign-out': {
    title: 'Signing out',
    text: 'Press "Sign out" at the end of the first screen. Everything of yours on this device is deleted, also kept cards and unsent forms. Do it on a shared device.',
  },
  'find-number': {
    title: 'Where is my social insurance number',
    text: 'It is the last 10 digits on the health card, and stands on the cover of the insurance book. Without both: open Look-up, "My social insurance number", and it is sent to the phone or email you have declared; or call {hotline}. You can also sign in with the twelve-digit identity number.',
  },
  'number-identity': {
    title: 'The personal number replaces the social-insurance number',
    text: 'Since 1 August 2025 the twelve-digit personal number stands for the social-insurance number. The ten-digit number stays yours and still works. You sign in here with either.',
    law: 'Công văn 1804/BHXH-QLT năm 2025',
  },
  'account-tries': {
    title: 'Wrong password too often, locked for a while',
    text: 'After each wrong try you wait longer; the screen says how long. Then you can try again, nothing else is needed. If you do not remember it, press "Forgot password?" and set another one.',
  },
  'device-move': {
    title: 'Moving to a new phone',
    text: 'Nothing is lost: the data are at the agency. On the new phone open the app, sign in and enter the code sent to your number. The old phone is signed out; remove it in "Devices". Set up fingerprint, face and the kept card again.',
  },
  'device-two': {
    title: 'Two people with one phone',
    text: 'Possible: one signs out, then the other signs in with the own number and password. Each adult needs a phone number of their own for codes. Do not keep a card or set up a fingerprint on a shared device.',
  },
  'session-end': {
    title: 'Why one has to sign in again',
    text: 'For safety you are signed out after 30 minutes without use or after 12 hours. Signing in on another device signs this one out too. With fingerprint or face you are back quickly.',
  },
  'passkey-fails': {
    title: 'Fingerprint or face no longer works',
    text: 'Sign in with your password instead. When the screen lock or PIN of the phone is switched off, fingerprint and face stop too. Switch the screen lock on in the settings of the phone and set it up again in "Fingerprint, face".',
  },
} as const
