/** Visits, children, notices and one's own data. */
export const people = {
  'visits-see': {
    title: 'Seeing my medical visits',
    text: 'Sign in and open "Medical visits". They are listed by year; press one for diagnosis, medicine, services and who paid what. You can search by place or illness.',
  },
  'visits-missing': {
    title: 'A visit is not shown',
    text: 'A visit with the health card appears when the facility has reported it, usually after some days. Visits without the card are not here.',
  },
  'visits-costs': {
    title: 'What the fund paid and what I paid',
    text: 'Open the visit, "Who paid what": the fund, your share, and what lies outside insurance. It says why the fund paid that share.',
  },
  'visits-wrong': {
    title: 'A visit is wrong, or I was not there',
    text: 'Open the visit, "Something wrong?", choose what is wrong and send. The agency checks with the facility and answers. Your card is not affected.',
  },
  'visits-papers': {
    title: 'Discharge and sick-leave papers',
    text: 'Open the visit in "Medical visits", "Papers of the visit". There are the discharge and sick-leave papers that the facility reported.',
  },
  'visits-private': {
    title: 'Who can read my medical visits',
    text: 'In the app only you; they are sealed with a key of their own. A child’s book only parents and guardians, after proving who they are.',
  },
  'child-see': {
    title: 'My child’s insurance',
    text: 'On the first screen, "Family", press the name: card, contributions, benefits, visits. If the name is missing press "Register an account for a child".',
  },
  'child-until': {
    title: 'When a child turns 18',
    text: 'From that day on you cannot see it any more. Your child registers with an own identity card and phone.',
    law: 'Civil Code 2015, Articles 20 and 21',
  },
  'child-end': {
    title: 'No longer following a child',
    text: 'Open the child’s page and press "Stop following". To see it again, send a new dossier.',
  },
  'inbox-see': {
    title: 'Notices in the app',
    text: 'Press the bell at the top, or "Your notices" on the first screen. Each is kept for two years and says how you were told.',
  },
  'inbox-choose': {
    title: 'Notices by SMS, email or on the device',
    text: 'Open "Your notices", "How you are told", and choose for each kind. Those about security and dossiers are always sent, to protect you.',
  },
  'inbox-push': {
    title: 'Turning on notifications',
    text: 'At the end of "How you are told" press "Tell me on this device" and allow it. An iPhone needs the app on the home screen first. Notifications never show your name or number.',
  },
  'reminders-stop': {
    title: 'No more reminders of a school or company',
    text: 'Open the link in the message and press "Stop reminders" at the end. No unit will remind that phone or email any more. News of your dossier still comes. Without the message, ask your unit to take you off its list.',
  },
  'data-own': {
    title: 'My details on file',
    text: 'In "My data" open "My details": name, birth date, identity number, phone, email and address as the agency has them.',
  },
  'data-contact': {
    title: 'Changing phone, email or address',
    text: 'Open "My details" and press "Change contact or address". The new phone or email gets a code; an officer decides within some working days. It works some time after approval, and the old one is told, so that fraud can be stopped.',
  },
  'data-person': {
    title: 'Correcting name, birth date, sex or identity number',
    text: 'Open "My details" and press "Change details about you". Photograph yourself and papers with the right details. Once approved they count at once; a new identity number is also the sign-in name.',
  },
  'data-access': {
    title: 'Who has looked at my data',
    text: 'On the first screen open "Who has looked at my data". Each look of an officer is there at once, with its reason. Press "This is strange" to have it checked.',
  },
  'data-export': {
    title: 'A copy of my data',
    text: 'Open "My data", "Download my data". You get an archive with one file to read and one for machines. It holds your papers; do not send it over the network.',
    law: 'Law on Personal Data Protection 91/2025/QH15',
  },
  'data-consents': {
    title: 'Taking back consent',
    text: 'Open "My data", "What you agreed to", and press "Take back". For the account that means closing it; for a child that you no longer see its data.',
    law: 'Law on Personal Data Protection 91/2025/QH15',
  },
  'data-safe': {
    title: 'Are my data safe',
    text: 'Photos of papers, dossiers and visits are sealed with a key for each person. Each look of an officer is recorded and told to you. What you ask here never leaves the device.',
  },
  'family-other': {
    title: 'Seeing the insurance of a spouse or parents',
    text: 'No. You see your own and that of children under 18. A spouse or parents have accounts of their own, on their device, or on yours until they sign out. You can help them to register.',
  },
  'child-two': {
    title: 'Both parents see the child, divorce',
    text: 'Both may: each sends a registration for the child from the own account, with the birth certificate. Who has seen it before keeps it. Who wants to stop presses "No longer follow". A court order that limits a parent goes to the agency.',
  },
  'child-guardian': {
    title: 'Guardians, grandparents; adult children with a disability',
    text: 'A guardian of a child under 18 registers like a parent, with the paper of the commune on guardianship. For adults there is no account on behalf; the guardian brings the court decision to the agency.',
  },
  'change-withdraw': {
    title: 'Taking back a request to change data',
    text: 'Open "My data", "My details": the request that waits is there and can be taken back until it is decided. Then you can send another one. Officers decide within some working days.',
  },
  'inbox-empty': {
    title: 'The bell has a number but nothing is new, old notices',
    text: 'Open "Your notices" and load it again; the number goes when the notices were opened. If it stays, sign out and in. Old notices are kept for two years below the new ones.',
  },
  'data-photos': {
    title: 'Who sees the photos, how long they are kept',
    text: 'Photos are encrypted; only officers who work on your dossier open them, and each look appears in "Who has seen my data". Photos of refused or withdrawn dossiers are deleted after a set time. Approved dossiers stay as the law on archives says, also after an account is closed.',
  },
  'death-record': {
    title: 'Record of somebody who has died, lost book',
    text: 'The app does not show it. Relatives bring the death certificate, identity card and proof of kinship to the agency, which looks it up and confirms it. A lost or burnt paper book is no obstacle.',
    law: 'Luật BHXH 41/2024/QH15, Điều 85 đến 92',
  },
} as const
