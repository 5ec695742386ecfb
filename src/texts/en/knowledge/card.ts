/** The health-insurance card. */
export const card = {
  'card-open': {
    title: 'Opening the health card on the phone',
    text: 'Sign in: the card is on top of the first screen. "Show the card" has both sides, "QR code" is for the counter. Press "Enlarge" when the scanner cannot read it.',
  },
  'card-hospital': {
    title: 'What to show at the hospital',
    text: 'Show the QR code of the card in the app, or your identity card. Go to your first facility or with a referral. Elsewhere without a referral the share depends on the level of the facility: ask the counter first. In an emergency every facility treats you.',
  },
  'card-offline': {
    title: 'Opening the card without network',
    text: 'On the page of the card press "Keep the card on this device". It is kept encrypted, at most 72 hours since the last network. Do not do so on a shared device.',
  },
  'card-proof': {
    title: 'What is the signed code of a card',
    text: 'On the page of the card press "Signed code" and choose what the counter sees. It changes all the time, so a screenshot is of no use. The counter checks it without network.',
  },
  'card-verify': {
    title: 'Checking the code that somebody shows',
    text: 'For counters: open "Look up", "Check a card’s code" and scan the signed code on the patient’s phone. It says whether it is genuine and shows what the person chose.',
  },
  'card-qr': {
    title: 'What the QR code of the card contains',
    text: 'Name, birth date, sex, card number, first facility and validity. No address and no identity number. If it cannot be scanned, read out the card number or make the screen brighter.',
  },
  'card-number': {
    title: 'What the characters of the card number mean',
    text: 'The old number has 15 characters: 2 letters for the group (DN enterprise, HS pupils, GD household, HT pensioners), 1 figure for the coverage level, 2 for the province, and the last 10 are the social-insurance number. Cards since April 2021 show only these 10.',
    law: 'Quyết định 1666/QĐ-BHXH; Luật BHYT, Điều 12',
  },
  'card-none': {
    title: 'No card is shown',
    text: 'The card appears when the agency has issued it. Not insured yet: take part through employer, school or a collection point. Paid already: ask where you paid, or call {hotline}.',
  },
  'card-buy': {
    title: 'Where to buy household health insurance',
    text: 'At a collection point or agent, or at the agency; find one near you in "Look up". You pay for 3, 6 or 12 months. This app takes no payment.',
  },
  'card-price': {
    title: 'What household health insurance costs',
    text: 'The first person pays 4.5% of the base salary. The second, third and fourth pay 70%, 60%, 50% of that, from the fifth on 40%. At 2,530,000 đồng the first person pays 1,366,200 đồng a year.',
    law: 'Decree 146/2018/NĐ-CP, Article 7; Decree 161/2026/NĐ-CP',
  },
  'card-expired': {
    title: 'The card expires or has expired',
    text: 'Workers and students: employer or school renews it. Who pays alone: pay again at a collection point or the agency before the last day. The new card comes within 5 working days. A card that ends during a stay in hospital still counts, for 15 days at most.',
    law: 'Decree 188/2025/NĐ-CP, Article 11',
  },
  'card-locked': {
    title: 'The card is locked',
    text: 'The reason stands on the page of the card. Often the employer is late with payment or has reported that you left. Ask your employer or call {hotline}.',
  },
  'card-lost': {
    title: 'The paper card is lost or damaged',
    text: 'You do not need paper: show the QR code of the app or your identity card. If you really need a new card, open "Services", "Health card issued again"; decided within 5 working days.',
    law: 'Decree 188/2025/NĐ-CP, Article 11',
  },
  'card-facility': {
    title: 'Changing the first facility',
    text: 'Open "Services", "Change of first-registration facility" in the first 15 days of a quarter, choose the new one and send it. See in "Look up", "Health facilities" which ones take registrations.',
  },
  'card-wrong': {
    title: 'Something on the card is wrong',
    text: 'Name, birth date, sex or identity number: open "My details" and ask for a change with photos of papers. Living area or five-year date: open "Services", "Correction of card data". Anything else: call {hotline}.',
  },
  'card-level': {
    title: 'What the coverage level means',
    text: 'It is the part that the fund pays: levels 1, 2, 5 pay 100%, level 3 pays 95%, level 4 pays 80%. Levels 3 and 4 get 100% at commune level or when a visit costs little. Yours is in the details of the card.',
    law: 'Law on Health Insurance, Article 22',
  },
  'card-five-years': {
    title: 'What five years in a row mean',
    text: 'With five years in a row, once your own share in a year exceeds 6 base salaries (now 15,180,000 đồng), the fund pays 100% within its scope until the end of the year. The date is on the back of the card. A break of over 3 months starts anew.',
    law: 'Decree 188/2025/NĐ-CP, Article 18',
  },
  'card-validity': {
    title: 'Looking up whether a card is valid',
    text: 'Open "Look up", "Validity of a card" and type number, name and birth date as on the card. Only when all three agree there is an answer. No sign-in needed.',
  },
  'card-vneid': {
    title: 'The health card in VNeID',
    text: 'The card is in VNeID (level 2) too and stands in for the paper card. If the new card is missing there: open "Ví giấy tờ", "Thẻ BHYT", enter the passcode, press the three dots and "Gửi yêu cầu cập nhật thông tin mới".',
    law: 'Nghị định 188/2025/NĐ-CP, Điều 10 và 11',
  },
  'card-child': {
    title: 'My child’s card',
    text: 'After registering, your child is under "Family" on the first screen. Press the name to open the card. The device can keep it for times without network too.',
  },
  'card-newborn': {
    title: 'Health card of a newborn and of children under 6',
    text: 'The State pays the health insurance of children under 6; the fund pays 100% of what is covered. When the birth is registered, one form covers three things: birth, residence and health card. The card appears here once the agency has issued it.',
    law: 'Luật BHYT, Điều 12 và 22; Nghị định 63/2024/NĐ-CP',
  },
  'card-student': {
    title: 'Health insurance of pupils and students',
    text: 'Pupils and students pay through their school. The rate is 4.5% of the base salary, and the State pays half of it. At a base salary of 2,530,000 đồng your part is 56,925 đồng a month. The school renews the card.',
    law: 'Nghị định 188/2025/NĐ-CP',
  },
  'card-free': {
    title: 'Whose health insurance the State or the fund pays',
    text: 'The State pays for children under 6, poor households, people with merit, ethnic minorities in areas of hardship and people on social allowance. The fund pays for pensioners and people on unemployment benefit. Near-poor households, pupils and students get part of it.',
    law: 'Luật BHYT, Điều 12',
  },
} as const
