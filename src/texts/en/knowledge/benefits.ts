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
    text: 'A loss of working capacity of 5% to 30% gives a lump sum, from 31% a monthly benefit, by the medical assessment. Accidents on the usual way to and from work count. Your employer makes the file and sends it to the agency.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 45, 48 và 49',
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
    text: 'Three ways: go on with voluntary insurance; a monthly allowance until the age of the social pension; or everything at once. If no more than 6 months are missing, they are paid at once. The agency reckons each for you.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 23 and 70',
  },
  'law-miscarriage': {
    title: 'Leave after a miscarriage',
    text: 'At most 10 days under 5 weeks, 20 days from 5 to under 13, 40 days from 13 to under 22, 50 days from 22 weeks on. Weekly days off are counted. A day is the average of the last 6 months by 30. Give the discharge or sick-leave paper to your employer.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 52 and 59',
  },
  'law-birth-father-only': {
    title: 'Only the father is insured',
    text: 'If he paid 6 of the 12 months before the birth he gets 2 reference levels for each child, now 5,060,000 đồng, and his leave. Give the birth paper to his employer.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 53 and 58',
  },
  'law-adopt': {
    title: 'Adoption and surrogate pregnancy',
    text: 'With a child under 6 months and 6 of the last 12 months paid, there is leave until it is 6 months old, and the birth grant. A surrogate mother has check-ups and leave until she hands over the child; the mother who asked has leave from then on.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 54 to 56',
  },
  'law-birth-early-work': {
    title: 'Going back early from maternity leave',
    text: 'Possible after at least 4 months, with notice, the employer’s consent and a doctor’s word. You have pay and maternity benefit until the leave would have ended. For these months contributions are paid.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 53; Labour Code 45/2019/QH14, Article 139',
  },
  'law-maternity-left': {
    title: 'Leaving the job before the birth',
    text: 'Maternity is paid if 6 of the 12 months before the birth were paid; or 12 months in all, a doctor’s order to rest and 3 of those 12. Hand the birth certificate in at the agency: 5 working days.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 50 and 61',
  },
  'law-contraception': {
    title: 'Leave for contraception',
    text: 'As the clinic orders: up to 7 days for a coil, 15 days for sterilisation, for women and men. Weekly days off are counted; a day is the average of 6 months by 30.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 57 and 59',
  },
  'law-long-illness': {
    title: 'Long illness',
    text: 'With a listed long illness one goes on after the 30, 40 or 60 days while treated: 65% with 30 years paid, 55% from 15 years, 50% below. The discharge or sick-leave paper has to show the code of the illness.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 43 and 45',
  },
  'law-sick-paper': {
    title: 'Getting the sick-leave paper',
    text: 'The doctor of a place that may issue it writes it on the day, for at most 30 days at once, never backwards. After a stay the discharge paper does. Lost or wrong: the place issues it again. It sends an electronic copy: see "Medical visits".',
    law: 'Circular 25/2025/TT-BYT',
  },
  'pension-proxy': {
    title: 'Letting somebody else receive the pension',
    text: 'Fill form 13-HSB, sign it before the commune’s People’s Committee and hand it in at the agency. It counts for at most 12 months. Who cannot go there asks the commune to come home, or has the money paid to a bank account.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 10',
  },
  'pension-working': {
    title: 'Working while drawing a pension',
    text: 'You keep the whole pension and no longer pay social or unemployment insurance; the fund pays your health insurance. The employer adds to your pay what it would have paid for you. Who works on without drawing the pension goes on paying, and such years bring more.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 2 and 68; Labour Code 45/2019/QH14, Article 168',
  },
  'law-adjustment': {
    title: 'How old pay is brought to today’s value',
    text: 'For a pension or lump sum each year’s base is multiplied by a coefficient of prices. For 2026: the year 2008 by 2.29, 2014 by 1.36, 2020 by 1.16, 2024 by 1.03. Pay by the State’s scale is reckoned with the basic salary.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 73; Letter 340/BHXH-CSXH of 2026',
  },
  'law-unemployment-monthly': {
    title: 'Reporting each month while unemployed',
    text: 'On the day of your appointment tell the employment service centre where you looked for work. If it is forgotten, that month is not paid. With work, long studies or a move abroad tell it within 3 working days; the benefit ends and the rest is kept.',
    law: 'Law on Employment 74/2025/QH15, Articles 38 to 41; Decree 374/2025/NĐ-CP',
  },
  'law-unemployment-where': {
    title: 'In which province to file for unemployment',
    text: 'At the employment service centre of the province where you want to receive it, wherever you worked. To move while receiving, ask the centre for a transfer. Bring the application, the paper that ends the contract and the identity card; the National Portal takes it too.',
    law: 'Law on Employment 74/2025/QH15; Decree 374/2025/NĐ-CP',
  },
  'law-unemployment-training': {
    title: 'Training while unemployed',
    text: 'Who paid unemployment insurance and lost work gets support to learn or improve a trade, and advice and placement for nothing. File at the employment service centre; the school is paid by the fund. Ask also if you draw no benefit.',
    law: 'Law on Employment 74/2025/QH15',
  },
  'law-lump-or-keep': {
    title: 'Take it out at once, or leave it',
    text: 'Taken out, the money comes now, but the years and the health card of old age are gone. Left, 15 years and the age give a pension for life, a card at 95% and money for relatives. What is missing can be paid voluntarily. The agency reckons both for you.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 64, 70 and 85',
  },
  'benefits-tax': {
    title: 'Are pensions and benefits taxed',
    text: 'No. Pensions and benefits of the fund are free of income tax, and so are the lump sum, maternity, sickness and unemployment money.',
    law: 'Law on Personal Income Tax, Article 4',
  },
  'law-death-claim': {
    title: 'When a pensioner dies: whom to tell',
    text: 'Tell the agency or the paying office soon, so that no money of later months comes. The pension of the month of death is still due. Relatives file the death certificate and the declaration within 90 days for funeral and survivor money. What was paid too much is returned.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 75 and 85 to 92',
  },
  'pension-day': {
    title: 'On which day of the month pensions are paid',
    text: 'Usually in the first 10 days: to accounts in the first days, cash by the calendar of the commune’s paying point. Not collected then, it waits at the post office until the end of the month, or comes with the next one. Ask the agency or {hotline} for the calendar of your place.',
  },
  'pension-papers': {
    title: 'The decision on the pension is lost, or a confirmation is needed',
    text: 'Bring your identity card to the agency that pays and ask for a copy or a confirmation. Amount, rate and place of payment stand in "Benefits". Wrong names or dates in the decision are told there too.',
  },
} as const
