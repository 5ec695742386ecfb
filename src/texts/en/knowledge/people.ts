/** Visits, children, notices and one's own data. */
export const people = {
  'visits-see': {
    title: 'Seeing my medical visits',
    text: 'Sign in and open "Medical visits". They are listed by year; press one for diagnosis, medicine, services and who paid what. You can search by place or illness.',
    words: ['visit history', 'old prescription', 'health record'],
  },
  'visits-missing': {
    title: 'A visit is not shown',
    text: 'A visit with the health card appears when the facility has reported it, usually after some days. Visits without the card are not here.',
    words: ['visit missing', 'recent visit not shown'],
  },
  'visits-costs': {
    title: 'What the fund paid and what I paid',
    text: 'Open the visit, "Who paid what": the fund, your share, and what lies outside insurance. It says why the fund paid that share.',
    words: ['hospital fees', 'cost of visit', 'co-payment', 'why do I pay'],
  },
  'visits-wrong': {
    title: 'A visit is wrong, or I was not there',
    text: 'Open the visit, "Something wrong?", choose what is wrong and send. The agency checks with the facility and answers. Your card is not affected.',
    words: ['somebody used my card', 'I was not there', 'wrong costs'],
  },
  'visits-papers': {
    title: 'Discharge and sick-leave papers',
    text: 'Open the visit in "Medical visits", "Papers of the visit". There are the discharge and sick-leave papers that the facility reported.',
    words: ['discharge paper', 'sick leave certificate'],
  },
  'visits-private': {
    title: 'Who can read my medical visits',
    text: 'In the app only you; they are sealed with a key of their own. A child’s book only parents and guardians, after proving who they are.',
    words: ['privacy of medical data', 'does my employer see', 'confidential'],
  },
  'child-see': {
    title: 'My child’s insurance',
    text: 'On the first screen, "Family", press the name: card, contributions, benefits, visits. If the name is missing press "Register an account for a child".',
    words: ['insurance of my child', 'children record'],
  },
  'child-until': {
    title: 'When a child turns 18',
    text: 'From that day on you cannot see it any more. Your child registers with an own identity card and phone.',
    words: ['child is 18', 'child no longer shown'],
    law: 'Civil Code 2015, Articles 20 and 21',
  },
  'child-end': {
    title: 'No longer following a child',
    text: 'Open the child’s page and press "Stop following". To see it again, send a new dossier.',
    words: ['remove child', 'not guardian any more'],
  },
  'inbox-see': {
    title: 'Notices in the app',
    text: 'Press the bell at the top, or "Your notices" on the first screen. Each is kept for two years and says how you were told.',
    words: ['notifications', 'unread messages', 'inbox', 'any news'],
  },
  'inbox-choose': {
    title: 'Notices by SMS, email or on the device',
    text: 'Open "Your notices", "How you are told", and choose for each kind. Those about security and dossiers are always sent, to protect you.',
    words: ['turn off notifications', 'too many messages', 'notification settings'],
  },
  'inbox-push': {
    title: 'Turning on notifications',
    text: 'At the end of "How you are told" press "Tell me on this device" and allow it. An iPhone needs the app on the home screen first. Notifications never show your name or number.',
    words: ['no notifications', 'push blocked', 'allow notifications'],
  },
  'reminders-stop': {
    title: 'No more reminders of a school or company',
    text: 'Open the link in the message and press "Stop reminders" at the end. No unit will remind that phone or email any more. News of your dossier still comes. Without the message, ask your unit to take you off its list.',
    words: ['stop reminders', 'unsubscribe', 'school keeps texting'],
  },
  'data-own': {
    title: 'My details on file',
    text: 'In "My data" open "My details": name, birth date, identity number, phone, email and address as the agency has them.',
    words: ['personal details', 'which phone is registered', 'my information'],
  },
  'data-contact': {
    title: 'Changing phone, email or address',
    text: 'Open "My details" and press "Change contact or address". The new phone or email gets a code; an officer decides within some working days. It works some time after approval, and the old one is told, so that fraud can be stopped.',
    words: ['new phone number', 'change email', 'moved house', 'update address'],
  },
  'data-person': {
    title: 'Correcting name, birth date, sex or identity number',
    text: 'Open "My details" and press "Change details about you". Photograph yourself and papers with the right details. Once approved they count at once; a new identity number is also the sign-in name.',
    words: ['new identity card', 'wrong name', 'wrong birth date', 'correct personal details'],
  },
  'data-access': {
    title: 'Who has looked at my data',
    text: 'On the first screen open "Who has looked at my data". Each look of an officer is there at once, with its reason. Press "This is strange" to have it checked.',
    words: ['who saw my file', 'access log', 'data leak'],
  },
  'data-export': {
    title: 'A copy of my data',
    text: 'Open "My data", "Download my data". You get an archive with one file to read and one for machines. It holds your papers; do not send it over the network.',
    words: ['export data', 'download everything'],
    law: 'Law on Personal Data Protection 91/2025/QH15',
  },
  'data-consents': {
    title: 'Taking back consent',
    text: 'Open "My data", "What you agreed to", and press "Take back". For the account that means closing it; for a child that you no longer see its data.',
    words: ['withdraw consent', 'privacy rights', 'no longer agree'],
    law: 'Law on Personal Data Protection 91/2025/QH15',
  },
  'data-safe': {
    title: 'Are my data safe',
    text: 'Photos of papers, dossiers and visits are sealed with a key for each person. Each look of an officer is recorded and told to you. What you ask here never leaves the device.',
    words: ['security', 'is the app safe', 'data protection'],
  },
} as const
