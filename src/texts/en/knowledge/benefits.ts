/** What the insurance gives: the page of benefits, and what the law says. */
export const benefits = {
  'benefits-see': {
    title: 'Seeing benefits received',
    text: 'Sign in and open "Benefits". Four views: once, sickness and birth, monthly, unemployment. Press one for the amount, how it was reckoned and where it is paid.',
    words: ['my benefits', 'see my pension', 'payments received'],
  },
  'benefits-money': {
    title: 'When does the money come',
    text: 'Open "Benefits": "being paid" means that it is on its way to the place shown. What is not shown is not decided yet. Sickness and birth through the employer take 7 working days.',
    words: ['maternity money not received', 'when will I be paid', 'benefit payment late'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 47 and 61',
  },
  'benefits-paused': {
    title: 'Pension or allowance is paused',
    text: 'Reason and day stand in "Benefits", "Monthly". Call {hotline} or go to the agency to have it resumed.',
    words: ['no pension this month', 'pension stopped', 'allowance cut'],
  },
  'pension-place': {
    title: 'Another place or account for the pension',
    text: 'Open "Services", "How a pension is paid", choose account or cash and send it. Decided within 5 working days. To move to another province ask the agency of your home.',
    words: ['pension to bank account', 'move pension', 'change bank account'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 82',
  },
  'law-pension-age': {
    title: 'At what age one retires',
    text: 'In 2026: men at 61 years 6 months, women at 57. Each year 3 months more for men until 62 (2028), 4 more for women until 60 (2035). At least 15 years of contributions. Hard work retires earlier.',
    words: ['retirement age', 'when do I get a pension', 'early retirement', 'years needed for pension'],
    law: 'Decree 135/2020/NĐ-CP, Article 4; Law on Social Insurance 41/2024/QH15, Article 64',
  },
  'law-pension-rate': {
    title: 'How a pension is reckoned',
    text: 'Women: 45% of the average at 15 years, 2% more a year. Men: 45% at 20 years, 2% more a year; from 15 to under 20 years 40% and 1% more a year. At most 75%. The app does not compute the amount yet.',
    words: ['calculate pension', 'pension rate', 'how much pension'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 66',
  },
  'law-lump-sum': {
    title: 'Taking social insurance out at once',
    text: 'Possible: of age but under 15 years; settling abroad; grave listed illness; or insured before 1 July 2025, 12 months without, under 20 years. File it at the agency, 7 working days. Months taken out never count again.',
    words: ['withdraw social insurance', 'lump sum', 'leave vietnam get money'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 70',
  },
  'law-sickness': {
    title: 'Sick leave',
    text: 'Usual work: at most 30, 40 or 60 working days a year, with under 15, from 15 or from 30 years. A day is 75% of last month’s base by 24. Hand the discharge or sick-leave paper to the employer within 45 days.',
    words: ['sickness benefit', 'sick days', 'child ill'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 42 to 47',
  },
  'law-maternity': {
    title: 'Maternity when a child is born',
    text: 'Six months of contributions in the 12 before birth. The mother has 6 months of leave; since 1 July 2026 seven for a second child. Each month is 100% of the average of 6 months, and 2 reference levels for each child.',
    words: ['maternity leave', 'pregnant', 'birth allowance', 'having a baby'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 50 to 59; Decree 168/2026/NĐ-CP',
  },
  'law-father': {
    title: 'Leave of a father at birth',
    text: 'An insured father has 5 working days; 7 with surgery or early birth, 10 with twins. Since 1 July 2026 also 10 for a second child. To begin within 60 days of the birth.',
    words: ['paternity leave', 'wife gives birth'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 53',
  },
  'law-unemployment': {
    title: 'Unemployment benefit',
    text: '12 months of contributions in the 24 before the end of work; file at an employment service centre within 3 months. Each month 60% of the average of the last 6 months, for 3 to 12 months. It appears in "Benefits".',
    words: ['lost my job', 'unemployed', 'jobless money'],
    law: 'Law on Employment 74/2025/QH15, Articles 38 to 41',
  },
  'law-survivor': {
    title: 'When a relative has died',
    text: 'Funeral: 10 reference levels. Monthly for relatives who qualify, or once. Relatives file at the agency within 90 days; it takes 10 working days.',
    words: ['funeral grant', 'survivor benefit', 'father died'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 85 to 92',
  },
  'law-social-pension': {
    title: 'Social pension for old people without a pension',
    text: 'From 75, or from 70 in a poor or near-poor household, without a pension: 500,000 đồng a month. File at the People’s Committee of the commune.',
    words: ['old people allowance', '75 years old', 'no pension'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 21 and 22',
  },
  'law-lump-or-month': {
    title: 'Of age, but under 15 years of contributions',
    text: 'Three ways: go on with voluntary insurance; a monthly allowance until the age of the social pension; or everything at once. The agency reckons each for you.',
    words: ['not enough years for pension', 'short of 15 years'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 23 and 70',
  },
} as const
