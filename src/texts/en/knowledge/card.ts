/** The health-insurance card. */
export const card = {
  'card-open': {
    title: 'Opening the health card on the phone',
    text: 'Sign in: the card is on top of the first screen. "Show the card" has both sides, "QR code" is for the counter. Press "Enlarge" when the scanner cannot read it.',
    words: ['show my card', 'electronic card', 'digital health insurance card'],
  },
  'card-hospital': {
    title: 'What to show at the hospital',
    text: 'Show the QR code of the card in the app, or your identity card. Go to your first facility or with a referral. In an emergency every facility treats you.',
    words: ['what to bring to hospital', 'referral', 'emergency', 'other hospital'],
  },
  'card-offline': {
    title: 'Opening the card without network',
    text: 'On the page of the card press "Keep the card on this device". It is kept encrypted, at most 72 hours since the last network. Do not do so on a shared device.',
    words: ['card offline', 'save card on phone', 'no signal at hospital', 'card disappeared'],
  },
  'card-proof': {
    title: 'What is the signed code of a card',
    text: 'On the page of the card press "Signed code" and choose what the counter sees. It changes all the time, so a screenshot is of no use. The counter checks it without network.',
    words: ['signed qr', 'prove card is real', 'screenshot of card'],
  },
  'card-verify': {
    title: 'Checking the code that somebody shows',
    text: 'For counters: open "Look up", "Check a card’s code" and scan the signed code on the patient’s phone. It says whether it is genuine and shows what the person chose.',
    words: ['verify card', 'genuine or fake card', 'scan patient code'],
  },
  'card-qr': {
    title: 'What the QR code of the card contains',
    text: 'Name, birth date, sex, card number, first facility and validity. No address and no identity number. If it cannot be scanned, read out the card number or make the screen brighter.',
    words: ['barcode', 'scanner cannot read', 'qr code contents'],
  },
  'card-none': {
    title: 'No card is shown',
    text: 'The card appears when the agency has issued it. Not insured yet: take part through employer, school or a collection point. Paid already: ask where you paid, or call {hotline}.',
    words: ['no card yet', 'card missing', 'paid but no card'],
  },
  'card-buy': {
    title: 'Where to buy household health insurance',
    text: 'At a collection point or agent, or at the agency; find one near you in "Look up". You pay for 3, 6 or 12 months. This app takes no payment.',
    words: ['buy health insurance', 'family insurance', 'pay for card'],
  },
  'card-price': {
    title: 'What household health insurance costs',
    text: 'The first person pays 4.5% of the base salary. The second, third and fourth pay 70%, 60%, 50% of that, from the fifth on 40%. At 2,530,000 đồng the first person pays 1,366,200 đồng a year.',
    words: ['price of health insurance', 'how much a year', 'second person discount'],
    law: 'Decree 146/2018/NĐ-CP, Article 7; Decree 161/2026/NĐ-CP',
  },
  'card-expired': {
    title: 'The card expires or has expired',
    text: 'Workers and students: employer or school renews it. Who pays alone: pay again at a collection point or the agency before the last day. The new card comes within 5 working days.',
    words: ['renew card', 'card valid until', 'is my card still valid', 'expired card'],
    law: 'Decree 188/2025/NĐ-CP, Article 11',
  },
  'card-locked': {
    title: 'The card is locked',
    text: 'The reason stands on the page of the card. Often the employer is late with payment or has reported that you left. Ask your employer or call {hotline}.',
    words: ['card blocked', 'card not accepted', 'unlock card'],
  },
  'card-lost': {
    title: 'The paper card is lost or damaged',
    text: 'You do not need paper: show the QR code of the app or your identity card. If you really need a new card, open "Services", "Health card issued again"; decided within 5 working days.',
    words: ['lost card', 'new card', 'replace card', 'torn card'],
    law: 'Decree 188/2025/NĐ-CP, Article 11',
  },
  'card-facility': {
    title: 'Changing the first facility',
    text: 'Open "Services", "Change of first-registration facility" in the first 15 days of a quarter, choose the new one and send it. See in "Look up", "Health facilities" which ones take registrations.',
    words: ['change hospital', 'registered hospital', 'primary facility'],
  },
  'card-wrong': {
    title: 'Something on the card is wrong',
    text: 'Name, birth date, sex or identity number: open "My details" and ask for a change with photos of papers. Living area or five-year date: open "Services", "Correction of card data". Anything else: call {hotline}.',
    words: ['wrong name on card', 'wrong birth date', 'correct card'],
  },
  'card-level': {
    title: 'What the coverage level means',
    text: 'It is the part that the fund pays: levels 1, 2, 5 pay 100%, level 3 pays 95%, level 4 pays 80%. Levels 3 and 4 get 100% at commune level or when a visit costs little. Yours is in the details of the card.',
    words: ['how much does insurance pay', 'coverage 80 percent', 'level 4'],
    law: 'Law on Health Insurance, Article 22',
  },
  'card-five-years': {
    title: 'What five years in a row mean',
    text: 'With five years in a row, once your own share in a year exceeds 6 base salaries, the fund pays 100% within its scope. The date is on the back of the card. A break of over 3 months starts anew.',
    words: ['five years continuous', 'no co-payment'],
    law: 'Decree 188/2025/NĐ-CP, Article 18',
  },
  'card-validity': {
    title: 'Looking up whether a card is valid',
    text: 'Open "Look up", "Validity of a card" and type number, name and birth date as on the card. Only when all three agree there is an answer. No sign-in needed.',
    words: ['check card validity', 'look up card'],
  },
  'card-child': {
    title: 'My child’s card',
    text: 'After registering, your child is under "Family" on the first screen. Press the name to open the card. The device can keep it for times without network too.',
    words: ['card of my child', 'baby card'],
  },
} as const
