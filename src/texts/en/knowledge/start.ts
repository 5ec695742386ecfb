/** The app itself: what it can do, how it is installed and set. */
export const start = {
  'app-what': {
    title: 'What this app can do',
    text: 'Show your health insurance card, contributions, benefits and medical visits, and those of your children. Make a signed transcript of contributions. Ask for a card, a book or a pension in "Services". Look up agencies, hospitals and collection points without signing in.',
  },
  'app-install': {
    title: 'Installing the app',
    text: 'It installs from the browser, without a store. Android: open it in Chrome, press the three dots, choose "Add to Home screen". iPhone: open it in Safari, press Share, choose "Add to Home Screen".',
  },
  'app-cost': {
    title: 'Does the app cost money',
    text: 'No. The app and what is done under "Services" cost nothing. Contributions are shown before you pay them. You pay only for your data; calls to {hotline} are charged by your carrier.',
  },
  'app-offline': {
    title: 'What works without network',
    text: 'Your card opens if you have pressed "Keep the card on this device". Help and its answers open too. Places looked up in the last 30 days can be read again. Contributions, benefits and visits need the network.',
  },
  'app-update': {
    title: 'Updating the app',
    text: 'The app updates itself. When there is a new version, a line at the top says so; press "Update". No store is needed.',
  },
  'settings-language': {
    title: 'Changing the language',
    text: 'Press "VI" or "EN" at the top, or open "Settings". What you have typed stays.',
  },
  'settings-letters': {
    title: 'Larger letters',
    text: 'Press the "Aa" button at the top. Press again for the usual size. This device remembers it.',
  },
  'settings-dark': {
    title: 'Light or dark background',
    text: 'Open "Settings", "Background", and choose light, dark, or as on the device.',
  },
  'app-computer': {
    title: 'Using it on a computer',
    text: 'Open the same address in a browser on the computer and sign in. An account is open on one device at a time, so the other one is signed out.',
  },
  'safe-scam': {
    title: 'Somebody claims to be an officer and asks for a code or password',
    text: 'Never tell anybody a code or password, not even somebody who claims to be of the agency. Install no strange software. If you have told a code, lock the account at once and call {hotline}.',
  },
  'app-error': {
    title: 'The app shows an error or a white screen',
    text: 'Check the network, load the page again, or close the app and open it. If "New version" is shown, press "Update". Still wrong: try another browser, wait some minutes, then send a support request with the words of the error, or call {hotline}. What you filled in stays on the device.',
  },
  'app-permissions': {
    title: 'Why the app asks for camera and place',
    text: 'The camera takes photos of papers and the portrait and reads QR codes. The place is only for finding what is near, rounded to 1 km. You may refuse: choose a photo you have, type the name of a place.',
  },
  'app-reader': {
    title: 'Using the app with poor sight',
    text: 'The app can be read aloud by TalkBack on Android and VoiceOver on iPhone; switch it on in the accessibility settings. "Aa" makes letters bigger. If it does not work alone, ask somebody close or bring your identity card to the agency.',
  },
  'safe-message': {
    title: 'A message with a link promises money back',
    text: 'That is fraud. Social insurance sends no links that ask for card numbers, passwords or codes. Do not press it, delete it. If you have typed something: change the password, lock the account, tell your bank and the police, call {hotline}.',
  },
} as const
