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
    text: 'At a collection point or agent, or at the agency; find one near you in "Look up". You pay for 3, 6 or 12 months. Later you renew it in the app: "Services", "Household card renewal".',
  },
  'card-price': {
    title: 'What household health insurance costs',
    text: 'The first person pays 4.5% of the base salary. The second, third and fourth pay 70%, 60%, 50% of that, from the fifth on 40%. At 2,530,000 đồng the first person pays 1,366,200 đồng a year.',
    law: 'Decree 146/2018/NĐ-CP, Article 7; Decree 161/2026/NĐ-CP',
  },
  'card-expired': {
    title: 'The card expires or has expired',
    text: 'Workers and students: employer or school renews it. Who pays alone: before the last day open "Services", "Household card renewal", or pay at a collection point. The new card comes within 5 working days. A card that ends during a stay in hospital still counts, for 15 days at most.',
    law: 'Decree 188/2025/NĐ-CP, Article 11',
  },
  'card-locked': {
    title: 'The card is locked',
    text: 'The reason stands on the page of the card. Often the employer is late with payment or has reported that you left. Ask your employer or call {hotline}.',
  },
  'card-lost': {
    title: 'The paper card is lost or damaged',
    text: 'You do not need paper: show the QR code of the app or your identity card. If you really need a new card, open "Services", "Health card issued again"; free, decided within 5 working days.',
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
    text: 'The State pays for children under 6, poor households, people with merit, ethnic minorities in areas of hardship and people on social allowance. The fund pays for pensioners and people on unemployment benefit. Who has the social pension has a card too. Near-poor households, pupils and students get part of it.',
    law: 'Luật BHYT, Điều 12',
  },
  'card-emergency': {
    title: 'Emergencies',
    text: 'In an emergency any facility treats you and the fund pays by the level of your card, without a referral. Show the card or identity card before you leave. Where health insurance is not taken: keep bills and the discharge paper and hand them in at the agency.',
    law: 'Law on Health Insurance, Articles 28 and 31',
  },
  'card-out-of-line': {
    title: 'Care without a referral',
    text: 'The full level: every initial facility, a bed in a basic one, rare or grave illness on the list. Outpatients of a basic facility: the full level or half, by facility. A bed in a specialised one: 40% of the level; outpatients there pay themselves. Ask the desk first.',
    law: 'Law on Health Insurance, Article 22',
  },
  'card-away': {
    title: 'Care in another province',
    text: 'Go to an initial facility where you stay, with your card or identity card and a paper about your stay, work or studies there. Emergencies everywhere. For a long stay move your first facility there, in the first 15 days of a quarter.',
    law: 'Law on Health Insurance, Articles 22, 26 and 28',
  },
  'card-transfer': {
    title: 'Referrals',
    text: 'The doctor who treats you writes one when a higher facility is needed. It counts for 10 working days, or for a year with a listed long illness. An appointment for a follow-up needs no new one. With some rare or grave illnesses you go straight to a specialised facility.',
    law: 'Circular 01/2025/TT-BYT',
  },
  'card-medicines': {
    title: 'Medicines bought outside the hospital',
    text: 'Usual medicines bought outside are not paid back. Rare medicines and some devices are, when the hospital has none and cannot send you on, and its doctors prescribed them after consulting together. Keep prescription and bill and hand them in at the agency.',
    law: 'Circular 22/2024/TT-BYT',
  },
  'card-pay-back': {
    title: 'Getting back what you paid a hospital',
    text: 'Possible after an emergency where health insurance is not taken, when the card could not be shown in time, or for rare medicines under the rules. Bring identity card, discharge paper or prescription, bills and list of costs to the agency. The fund pays by your level, up to a limit.',
    law: 'Law on Health Insurance, Article 31',
  },
  'card-not-covered': {
    title: 'What health insurance does not pay',
    text: 'Check-ups of health, cosmetic care, dentures, glasses, hearing aids, pregnancy tests without illness, artificial fertilisation, addiction care and medical assessments. Squint and short sight only under 18. What a service on request costs more you pay yourself.',
    law: 'Law on Health Insurance, Article 23',
  },
  'card-private': {
    title: 'Private hospitals and services on request',
    text: 'A private hospital with a contract takes your card like any other. With a service on request the fund pays its part and you pay the difference. See who takes the card in "Look up", "Where the card is accepted".',
    law: 'Law on Health Insurance, Articles 22 and 24',
  },
  'card-newborn-none': {
    title: 'A small child without a card at the hospital',
    text: 'It is treated as with a card. Show a copy of the paper of birth or the birth certificate. Just born and without any paper: hospital and parents confirm it in the record.',
    law: 'Law on Health Insurance, Article 28; Decree 188/2025/NĐ-CP',
  },
  'card-six': {
    title: 'When a child turns six',
    text: 'The card of a small child counts until 72 months. If school has not begun by then it counts until 30 September of that year. From the first class on the child is insured through school.',
    law: 'Law on Health Insurance, Articles 12 and 16',
  },
  'card-graduate': {
    title: 'After leaving school or university',
    text: 'Last class of school: the card counts until 30 September. Last year of university: until the last day of the month in which the course ends. Then the employer pays; without work buy the household card at once, so that there is no gap.',
    law: 'Law on Health Insurance, Articles 13 and 16',
  },
  'card-after-job': {
    title: 'The card after leaving a job',
    text: 'It ends with the month in which the employer takes you off the list; see the date on the card. With unemployment benefit the fund pays for you. Otherwise buy the household card within 90 days and nothing is interrupted. During maternity leave it goes on.',
    law: 'Law on Health Insurance, Articles 12, 13 and 16',
  },
  'card-two': {
    title: 'Two cards, several groups, paid twice',
    text: 'Everybody uses one card: paid by the first group, with the best level of all. If you bought a household card and then got work, school or a card from the State, the months paid twice are given back. Tell who took the money, or the agency.',
    law: 'Law on Health Insurance, Articles 12, 13 and 22',
  },
  'card-area': {
    title: 'K1, K2, K3 on the card',
    text: 'This is the code of the place where you live. K1: ethnic minorities and poor households in hard areas. K2: areas of special hardship. K3: islands. With it you have the full level in hospital beds without a referral. Wrong code: "Services", "Correct what the card says".',
    law: 'Law on Health Insurance, Article 22',
  },
  'card-start': {
    title: 'From when a new household card counts',
    text: 'Bought the first time, or after a gap of 90 days or more: 30 days after payment. Renewed without such a gap: from the end of the old one. Employees: from the day the employer pays.',
    law: 'Law on Health Insurance, Article 16',
  },
  'card-accident': {
    title: 'Accidents on the road or at home',
    text: 'Health insurance pays by the level of the card, as for an illness. Emergencies everywhere. After an accident at work the employer pays what the fund does not.',
    law: 'Law on Health Insurance, Articles 21 and 22; Law on Occupational Safety 84/2015/QH13, Article 38',
  },
  'card-family': {
    title: 'Who buys as a household',
    text: 'People registered at one address, permanently or for a time, who belong to no other group. Who has a card from an employer, a school or the State is not counted. One alone may buy; when several buy in one year the later ones pay less.',
    law: 'Law on Health Insurance, Articles 12 and 13',
  },
  'card-lend': {
    title: 'Lending the card to somebody',
    text: 'It is forbidden. The card is taken away, what the fund paid has to be returned, and both are fined. If you see a visit that was not yours, open it and tell us under "Something is not right?".',
    law: 'Law on Health Insurance, Articles 11 and 20',
  },
  'card-birth': {
    title: 'The card at a birth and at check-ups',
    text: 'Health insurance pays for birth, caesarean and pregnancy check-ups by the level of the card, where you are entitled or referred. A private room costs the difference. This is the hospital’s bill; maternity money for leave is something else, from social insurance.',
    law: 'Law on Health Insurance, Articles 21 and 22',
  },
  'card-dialysis': {
    title: 'Dialysis: what is paid, referral',
    text: 'The fund pays by the level of your card: 80%, 95% or 100%. A referral for a listed long illness holds for a year; ask your doctor whether yours is listed. With five years on end and more than 15,180,000 đồng of co-payment in a year it is 100%.',
    law: 'Luật Bảo hiểm y tế, Điều 22; Thông tư 01/2025/TT-BYT',
  },
  'card-copay-paper': {
    title: 'Paper that frees from co-payment',
    text: 'Needed when the card has five years on end and co-payments of the year are above 6 times the base salary, now 15,180,000 đồng. Bring card, identity card and bills to the agency. Show the paper where you are treated: until the end of the year the fund pays 100% of what it covers. What you paid above is given back.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-student-none': {
    title: 'Paid at school, but no card',
    text: 'Ask the school whether the list has gone to the agency and from when the card holds. Cards usually go on from 1 October or 1 January. Once issued, the identity number or the code in the app is enough. If the child has no personal number, ask the commune police. If the school collected and did not pay, send a report.',
  },
  'card-near-poor': {
    title: 'Poor and nearly poor households',
    text: 'For poor households the State pays all and the fund pays 100%. Nearly poor households get at least 70% of the price, in places all of it; the fund pays 95%. The commune makes the list. Children who have such a card do not pay at school.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-disabled': {
    title: 'Card of people with a disability, of orphans',
    text: 'For people with a severe disability, orphans and who gets monthly social assistance the State pays, and the fund pays 100%. The commune makes the list. Such a child gets the card of social assistance at six; ask at the commune. Nothing is to be paid at school.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-rehab': {
    title: 'Physiotherapy, wheelchair, braces',
    text: 'Physiotherapy and rehabilitation that a doctor orders are paid by the level of the card. Wheelchairs, crutches, artificial limbs and hearing aids are not. For braces used in treatment ask the hospital.',
    law: 'Luật Bảo hiểm y tế, Điều 21 và 23',
  },
  'card-merged': {
    title: 'Merged communes: is a new card needed',
    text: 'No. The card holds until its end, although it names the old commune or province. A health station with a new name treats you as before; the agency updates the data. Change the place of first examination only if you want another one.',
  },
  'card-pensioner': {
    title: 'Card of a pensioner',
    text: 'Social insurance pays for it; the fund pays 95%, 100% at the health station of the commune. It goes on by itself as long as there is a pension. If it shows as over although the pension comes, call {hotline} or go to the agency.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-employer-over': {
    title: 'The employer deducted, but the card is over',
    text: 'An employer who did not pay has to pay you the costs that the card would have covered meanwhile. Keep bills and pay slips and ask for it. If the employer refuses, send a report. The card works again once all is paid.',
    law: 'Luật Bảo hiểm y tế; Nghị định 188/2025/NĐ-CP',
  },
  'card-refused': {
    title: 'A hospital refuses the card on the phone',
    text: 'The electronic card counts like the paper one; the QR code in the app or the identity card is enough. If the counter refuses, ask for the person in charge of health insurance, or call {hotline} at once. To complain: Help, "Feedback". If you had to pay, keep the bills and claim it back.',
    law: 'Nghị định 188/2025/NĐ-CP',
  },
} as const
