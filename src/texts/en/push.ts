import type { push as vi } from '#texts/vi/push.ts'
import type { Translation } from '#texts/format.ts'

export const push = {
  'push.title': 'Notifications on this device',
  'push.why.account': 'The device tells you when there is news, without your name or numbers. Texts and emails come as before.',
  'push.why.dossier': 'The device tells you when this dossier has news, without your name or numbers. Texts and emails come as before.',
  'push.turnOn': 'Tell me on this device',
  'push.on': 'This device tells you when there is news',
  'push.on.text': 'Touch the notification to open the right page.',
  'push.turnOff': 'Turn off on this device',
  'push.denied': 'The browser blocks notifications',
  'push.denied.text': 'Allow them again like this:',
  'push.denied.tab.1': 'Tap the sign to the left of the page’s address, at the top.',
  'push.denied.tab.2': 'Choose "Permissions" or "Site settings", then turn "Notifications" on.',
  'push.denied.app.1': 'Open the settings of the phone, choose Apps, then BHXH số.',
  'push.denied.app.2': 'Choose "Notifications", then turn them on.',
  'push.denied.again': 'Come back here and press the button below.',
  'push.dismissed': 'Notifications are not allowed yet',
  'push.dismissed.text': 'Press again and choose "Allow" when the browser asks.',
  'push.noService': 'Notifications could not be turned on',
  'push.noService.text': 'This device cannot reach the notification service of its browser. Check the network and press again.',
  'push.unsupported': 'This browser cannot show notifications. Texts or emails still reach you.',
  'push.install': 'On an iPhone, add the app to the home screen first. Then turn notifications on here.',
  'push.install.how': 'See how to add it',
} satisfies Translation<typeof vi>
