/** What the insurance gives: the page of benefits, and what the law says. */
export const benefits = {
  'benefits-see': {
    title: 'Seeing benefits received',
    text: 'Sign in and open "Benefits". Four views: once, sickness and birth, monthly, unemployment. Press one for the amount, how it was reckoned and where it is paid.',
  },
  'benefits-money': {
    title: 'When does the money come',
    text: 'Open "Benefits": "being paid" means that it is on its way to the place shown. What is not shown is not decided yet. Sickness and birth through the employer take 7 working days.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 47 and 61',
  },
  'law-claim': {
    title: 'Where and when to claim sickness and maternity',
    text: 'Give the discharge paper, the sick-leave paper or the birth certificate to your employer within 45 days of going back to work. The employer sends it within 7 working days, the agency settles within 7 more. If you have left the job, hand in at the agency.',
    law: 'Luật BHXH 41/2024/QH15, Điều 47 và 61',
  },
  'benefits-paused': {
    title: 'Pension or allowance is paused',
    text: 'Reason and day stand in "Benefits", "Monthly". Call {hotline} or go to the agency to have it resumed.',
  },
  'pension-place': {
    title: 'Another place or account for the pension',
    text: 'Open "Services", "How a pension is paid", choose account or cash and send it. Decided within 5 working days. To move to another province ask the agency of your home.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 82',
  },
  'law-pension-age': {
    title: 'At what age one retires',
    text: 'In 2026: men at 61 years 6 months, women at 57. Each year 3 months more for men until 62 (2028), 4 more for women until 60 (2035). At least 15 years of contributions. Hard work retires earlier. With a loss of working capacity from 61% and 20 years of contributions one retires early, 2% less for each year.',
    law: 'Decree 135/2020/NĐ-CP, Article 4; Law on Social Insurance 41/2024/QH15, Article 64',
  },
  'law-pension-rate': {
    title: 'How a pension is reckoned',
    text: 'Women: 45% of the average at 15 years, 2% more a year. Men: 45% at 20 years, 2% more a year; from 15 to under 20 years 40% and 1% more a year. At most 75%. The app does not compute the amount yet.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 66',
  },
  'law-pension-how': {
    title: 'Applying for the pension',
    text: 'You need an application and the insurance book; for early retirement with loss of capacity also the medical assessment. While you work, hand in through your employer, otherwise at the agency. It is settled within 20 days.',
    law: 'Luật BHXH 41/2024/QH15',
  },
  'law-pension-raise': {
    title: 'How much pensions rise',
    text: 'From 1 July 2026 pensions rise by 8% of what they were in June 2026. Who retired before 1995 and then has 3,500,000 đồng or less gets 300,000 more; between that and 3,800,000 it is raised to 3,800,000.',
    law: 'Nghị định 162/2026/NĐ-CP',
  },
  'law-pension-extra': {
    title: 'Lump sum at retirement',
    text: 'Men with more than 35 years and women with more than 30: half an average month for each year above. Years paid after the age of retirement give 2 average months each. It comes with the pension.',
    law: 'Luật BHXH 41/2024/QH15, Điều 68',
  },
  'law-lump-sum': {
    title: 'Taking social insurance out at once',
    text: 'Possible: of age but under 15 years; settling abroad; grave listed illness; or insured before 1 July 2025, 12 months without, under 20 years. Each year before 2014 gives 1.5 average months, from 2014 on 2 months. File it at the agency, 7 working days. Months taken out never count again.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 70',
  },
  'law-emigrate': {
    title: 'Settling abroad',
    text: 'Who is still paying gets the lump sum. A pensioner gets one payment by the years paid, less for each month already received. Hand in at the social-insurance agency.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70 và 76',
  },
  'law-sickness': {
    title: 'Sick leave',
    text: 'Usual work: at most 30, 40 or 60 working days a year, with under 15, from 15 or from 30 years. For a sick child each parent has 20 days a year under the age of 3, 15 days from 3 to under 7. A day is 75% of last month’s base by 24. Hand the discharge or sick-leave paper to the employer within 45 days.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 42 to 47',
  },
  'law-recovery': {
    title: 'Recovery leave after illness or birth',
    text: 'After 30 or more sick days in a year: 5 days, 7 after surgery, 10 for a long illness. After maternity leave: 5 days, 7 after a caesarean, 10 for twins. Each day 30% of the reference level, now 759,000 đồng.',
    law: 'Luật BHXH 41/2024/QH15, Điều 46 và 60',
  },
  'law-accident': {
    title: 'Accidents at work and occupational disease',
    text: 'A loss of working capacity of 5% to 30% gives a lump sum, from 31% a monthly benefit, by the medical assessment. Your employer makes the file and sends it to the agency. If in doubt, call {hotline}.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 48 và 49',
  },
  'law-maternity': {
    title: 'Maternity when a child is born',
    text: 'Six months of contributions in the 12 before birth. The mother has 6 months of leave; since 1 July 2026 seven for a second child; with twins one more for each further child. Each month is 100% of the average of 6 months, and 2 reference levels for each child. Check-ups: 5 times up to 2 days. Miscarriage: up to 10 to 50 days, by the age of the pregnancy.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 50 to 59; Decree 168/2026/NĐ-CP',
  },
  'law-father': {
    title: 'Leave of a father at birth',
    text: 'An insured father has 5 working days; 7 with surgery or early birth, 10 with twins. Since 1 July 2026 also 10 for a second child. To begin within 60 days of the birth.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 53',
  },
  'law-unemployment': {
    title: 'Unemployment benefit',
    text: '12 months of contributions in the 24 before the end of work; file at an employment service centre within 3 months. Each month 60% of the average of the last 6 months, for 3 to 12 months, from the 11th working day after a complete file. Report each month how you look for work. It appears in "Benefits".',
    law: 'Law on Employment 74/2025/QH15, Articles 38 to 41',
  },
  'law-unemployment-kept': {
    title: 'Unemployment months that are kept',
    text: 'Months of unemployment insurance that were not used are kept for the next time. Each month of benefit uses 12 months paid. What is above 144 months is not kept.',
    law: 'Nghị định 374/2025/NĐ-CP, Điều 8; Luật Việc làm 74/2025/QH15, Điều 38 đến 41',
  },
  'law-survivor': {
    title: 'When a relative has died',
    text: 'Funeral: 10 reference levels. Monthly for relatives who qualify: 50% of the reference level each, 4 people at most; or once. Relatives file at the agency within 90 days; it takes 10 working days.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 85 to 92',
  },
  'law-social-pension': {
    title: 'Social pension for old people without a pension',
    text: 'From 75, or from 70 in a poor or near-poor household, without a pension: 500,000 đồng a month. File at the People’s Committee of the commune.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 21 and 22',
  },
  'law-lump-or-month': {
    title: 'Of age, but under 15 years of contributions',
    text: 'Three ways: go on with voluntary insurance; a monthly allowance until the age of the social pension; or everything at once. The agency reckons each for you.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 23 and 70',
  },
} as const
