/** How people ask for the passages of the same name: ways of asking between bars. */
export const start = {
  'app-what': `what is this app for | features | what can I do here`,
  'app-install': `download the app | install on my phone | home screen | iphone android`,
  'app-cost': `is it free | fee | price of the app | how much does registration cost`,
  'app-offline': `no internet | offline | no signal wifi`,
  'app-update': `new version | upgrade | old version`,
  'settings-language': `vietnamese | english | other language | translate`,
  'settings-letters': `text too small | bigger font | cannot read | text size`,
  'settings-dark': `dark mode | night mode | too bright`,
  'app-computer': `laptop | desktop | web version`,
  'safe-scam': `scam | fraud call | fake officer | gave my code to a stranger | hacked | phishing`,
  'app-error': `app error | white screen | app does not load`,
  'app-permissions': `why does it want my camera | why location permission | camera access`,
  'app-reader': `screen reader | blind user | TalkBack VoiceOver`,
  'safe-message': `text message with a link about a refund | is this message real | phishing link`,
} as const
