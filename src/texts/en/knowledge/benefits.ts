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
    text: 'You need an application and the insurance book; for early retirement with loss of capacity also the medical assessment. While you work, hand in through your employer, otherwise under "Services", "Pension claim", or at the agency. It is settled within 20 days.',
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
    text: 'Possible: of age but under 15 years; settling abroad; grave listed illness; or insured before 1 July 2025, 12 months without, under 20 years. Each year before 2014 gives 1.5 average months, from 2014 on 2 months. Send it under "Services", "One-time payment", or file it at the agency, 7 working days. Months taken out never count again.',
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
    text: '12 months of contributions in the 24 before the end of work; file within 3 months at an employment service centre or under "Services". Each month 60% of the average of the last 6 months, for 3 to 12 months, from the 11th working day after a complete file. Report each month how you look for work. It appears in "Benefits".',
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
  'unemployment-army': {
    title: 'Military service and unemployment benefit',
    text: 'Called up while receiving it: tell the job centre, the benefit stops and the rest is kept. What you paid before and did not use is kept too. Back at work it adds up.',
    law: 'Luật Việc làm 74/2025/QH15',
  },
  'law-unemployment-months': {
    title: 'How many months of unemployment benefit',
    text: '12 to 36 months paid give 3 months; then each 12 months one more, at most 12. Months that do not make 12 are kept. Five years give 5 months. Each month at most 5 times the minimum wage of the region.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 39',
  },
  'law-unemployment-not': {
    title: 'Leaving without notice',
    text: 'Who leaves against the law, without due notice, gets none; neither do pensioners. The time paid is not lost but kept. Who leaves lawfully, at the end of a contract or is dismissed gets it.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38',
  },
  'law-unemployment-deadline': {
    title: 'The deadline of unemployment benefit',
    text: 'Three months from the day on which the contract ended as the paper says, not from the day you got it. Later there is none this time, but the time paid is kept. Hand in before the end even when the book is not closed.',
    law: 'Luật Việc làm 74/2025/QH15, Điều 38',
  },
  'law-unemployment-new': {
    title: 'What is new in unemployment insurance in 2026',
    text: 'From 1 January 2026: contracts from one month and part-time work are insured too. Employee and employer pay at most 1% each. It is paid from the 11th working day after handing in. 60% and 3 to 12 months stay.',
    law: 'Luật Việc làm 74/2025/QH15',
  },
  'law-emigrate-papers': {
    title: 'Papers for the lump sum when settling abroad',
    text: 'An application, the book and one of: a foreign passport, a visa for settling, a residence card of 5 years or more, a paper on giving up or asking for a nationality. Foreign papers are translated and certified. From abroad somebody may hand in with your authority.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70 và 77',
  },
  'law-accident-amounts': {
    title: 'Amounts after an accident at work',
    text: 'Once: 5% gives 5 times the reference level, each 1% more 0.5 times; 11% gives 8 times, 20,240,000 đồng. Monthly: 31% gives 30% of the reference level, each 1% more 2%. Both with a part by the years paid. After a death the relatives get 36 times the reference level, funeral and survivor payments.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 48, 49 và 53',
  },
  'law-accident-employer': {
    title: 'What the employer owes after an accident at work',
    text: 'First aid, a record, the costs that health insurance does not pay, full pay while you are treated, and compensation by the loss. Without insurance the employer pays the part of the fund too. If the employer hides it, tell the labour inspection and the agency.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 38 và 39',
  },
  'law-commute': {
    title: 'Accidents on the way to work',
    text: 'They count when you were on the usual way at a reasonable time. A police paper is needed; without it the commune confirms. Not when alcohol or drugs were the cause. The employer makes the file; the loss has to be from 5%.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 45',
  },
  'law-occupational': {
    title: 'Occupational disease, also found after retirement',
    text: 'It has to be on the list, as dust lung or deafness by noise. A hospital with that department gives the file, the medical council of the province assesses it. It counts also when found after leaving or retiring. Through the employer, afterwards at the agency.',
    law: 'Luật An toàn, vệ sinh lao động 84/2015/QH13, Điều 46 đến 49',
  },
  'law-sick-child': {
    title: 'Leave to care for a sick child',
    text: 'Under 3 years: up to 20 working days a year for each child; from 3 to under 7: 15 days. Both parents, when insured, may take theirs in turn or together. Each day 75% of the salary divided by 24. Hand the paper of the child to the employer.',
    law: 'Luật BHXH 41/2024/QH15, Điều 44 và 45',
  },
  'law-half-day': {
    title: 'Half a day of sickness; days after the hospital',
    text: 'Less than half a day counts as half, up to a day as one. Days after the hospital are paid only when the discharge paper orders them, or with a sick-leave paper. Ask the hospital to write it.',
    law: 'Luật BHXH 41/2024/QH15, Điều 45 và 47',
  },
  'law-claim-late': {
    title: 'Claims handed in late, torn papers',
    text: 'After 45 days still hand it in, with an explanation. If the employer was late, the employer has to make it good. Torn, lost or wrong papers: the hospital issues them again. The electronic one that it sends serves as well.',
    law: 'Luật BHXH 41/2024/QH15, Điều 47, 61',
  },
  'benefits-arrears': {
    title: 'The employer owes: is maternity or sickness paid',
    text: 'If the months that are paid suffice, it is settled; owed months do not count yet. If they do not, it is settled once the employer pays. The employer has to make good what you lose. Keep pay slips and send a report.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'benefits-take-back': {
    title: 'Notice that money is to be paid back',
    text: 'The agency asks for it when something was paid wrongly. The notice says why, how much and how. Ask who sent it; if you disagree, complain within 90 days. If it is hard, ask to pay in parts.',
  },
  'complain-decision': {
    title: 'Complaint against a decision',
    text: 'Write to the agency that decided, within 90 days. If you do not agree with the answer, go to the higher office or to court. Add a copy of the decision and what you think is wrong.',
    law: 'Luật Khiếu nại 02/2011/QH13, Điều 9; Luật BHXH 41/2024/QH15',
  },
  'pension-late': {
    title: 'The pension is late or less than usual',
    text: 'Look at "Benefits", "Monthly": amount, place, whether it is paused. It is late mostly because of holidays or another account or place; less mostly because too much was paid before. After the 10th ask the paying point, the agency or {hotline}.',
  },
  'pension-unclaimed': {
    title: 'Pension not collected, abroad for long',
    text: 'Visiting children or living abroad does not end a pension: have it paid to an account or authorise somebody. When it is not collected for long or you do not confirm when asked, it is paused, not lost. Ask the agency to resume it; the months are paid.',
    law: 'Luật BHXH 41/2024/QH15, Điều 75 và 81',
  },
  'pension-child-account': {
    title: 'Pension to the account of a child',
    text: 'Not possible: the account has to be in your own name. Open one nearby or take cash. If you cannot go, authorise your child to collect it.',
  },
  'law-survivor-monthly': {
    title: 'Who gets monthly survivor payments',
    text: 'When the deceased had paid 15 years, had a pension or died at work. Children until 18, also when still at school; with a loss from 81% longer. Wife, husband or parents who are old or have lost 81% get it without an income or with one below the reference level. A guardian receives it for a child.',
    law: 'Luật BHXH 41/2024/QH15, Điều 86',
  },
  'law-survivor-choose': {
    title: 'Once or monthly',
    text: 'Who may have monthly payments may choose one payment when all agree in writing, except children under 6 and people with a loss from 81%. It is 1.5 average months for each year before 2014 and 2 from 2014 on.',
    law: 'Luật BHXH 41/2024/QH15, Điều 88 và 89',
  },
  'law-funeral': {
    title: 'Who gets the funeral money, how much',
    text: 'Who cared for the funeral, once: 10 times the reference level, now 25,300,000 đồng. If several claim it: who has the papers, or by agreement in writing. Hand in the death certificate and the form at the agency, also after 90 days with an explanation.',
    law: 'Luật BHXH 41/2024/QH15, Điều 85',
  },
  'law-social-pension-other': {
    title: 'Social pension beside another allowance',
    text: 'Not with a pension or monthly social-insurance allowance, however low. Who gets social assistance from the commune takes the higher one. With allowances of war merit ask the commune and bring the decision.',
    law: 'Luật BHXH 41/2024/QH15, Điều 21',
  },
  'law-pension-early': {
    title: 'Early retirement with a loss from 61%',
    text: 'With 20 years: up to 5 years earlier with 61% to under 81%, up to 10 years with 81%. Each year takes 2%; under 6 months nothing, from 6 months 1%. The medical council of the province assesses.',
    law: 'Luật BHXH 41/2024/QH15, Điều 65 và 66',
  },
  'law-lump-again': {
    title: 'Joining again after a lump sum',
    text: 'Possible. Work or pay voluntarily again and the time counts from the start; years taken out are not added and cannot be bought back. Unused unemployment insurance stays.',
    law: 'Luật BHXH 41/2024/QH15, Điều 70',
  },
} as const
