/** Months that were paid, what is wrong with them, and transcripts. */
export const contributions = {
  'contributions-see': {
    title: 'Seeing my contributions',
    text: 'Sign in and open "Contributions". It shows the total, the months of each year and each period. Press a period for employer, base and rate.',
  },
  'contributions-new': {
    title: 'A paid month is not shown yet',
    text: 'A month appears when the agency has booked it, usually after some days. Employers may pay until the last day of the following month. After that ask the employer, then send a report.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 34',
  },
  'contributions-gap': {
    title: 'Months are missing',
    text: 'Perhaps you had 14 or more unpaid working days, the employer reported late, or details differ. If you worked, ask the personnel office and keep contract and payslips. Then press "Send a report".',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 33 and 34',
  },
  'contributions-count': {
    title: 'Which months count',
    text: 'A month with 14 or more working days of unpaid or sick leave is not paid and does not count. Maternity leave of 14 days or more counts without payment. Months that the employer owes count once they are paid. Months taken as a lump sum never count again.',
    law: 'Luật BHXH 41/2024/QH15, Điều 5, 33 và 34',
  },
  'contributions-late': {
    title: 'The employer is late or does not pay',
    text: 'Months that are owed are shown apart and do not count until paid. The employer pays 0.03% more for each day. The health card may be locked. Ask when they pay, keep payslips, then press "Send a report" on the page of contributions.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 38 to 41',
  },
  'contributions-findings': {
    title: 'Things to check in my record',
    text: 'The app compares the record with what employers reported, month by month. It tells of missing and owed months, turned dates, two payers and a base that fell. Press one for evidence and what to do.',
  },
  'contributions-report': {
    title: 'Reporting that contributions are wrong',
    text: 'Open "Contributions", press the finding or the period, then "Send a report". The agency checks with the employer and answers by the date shown. Follow it in "Your reports".',
  },
  'reports-follow': {
    title: 'Following a report',
    text: 'Open "Your reports" from contributions or visits. It shows the deadline and the answer. You can withdraw it until it is decided.',
  },
  'contributions-two': {
    title: 'Two employers paid for the same month',
    text: 'The month counts once. Social, unemployment and health insurance follow the first contract; the accident fund is paid by both. Tell both; the second reports you off and you get the surplus back.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 2; Law on Health Insurance, Article 13',
  },
  'contributions-rate': {
    title: 'What is paid each month',
    text: 'You pay 10.5% of the base: social 8%, unemployment 1%, health 1.5%. The employer pays 21.5%: social 17%, accidents 0.5%, unemployment 1%, health 3%. Your real rates stand in each period.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 32 to 34; Law on Employment 74/2025/QH15, Article 33',
  },
  'contributions-base': {
    title: 'Lowest and highest salary for contributions',
    text: 'Contributions are reckoned on at least the reference level and at most 20 times of it: since 1 July 2026 from 2,530,000 to 50,600,000 đồng. For unemployment insurance the highest is 20 times the regional minimum wage.',
    law: 'Luật BHXH 41/2024/QH15, Điều 31; Luật Việc làm 74/2025/QH15, Điều 33 và 34',
  },
  'law-base': {
    title: 'Base salary, reference level and minimum wages now',
    text: 'Base salary and reference level: 2,530,000 đồng since 1 July 2026, before that 2,340,000. Monthly minimum wages since 1 January 2026: region I 5,310,000, II 4,730,000, III 4,140,000, IV 3,700,000 đồng.',
    law: 'Nghị định 161/2026/NĐ-CP; Nghị định 293/2025/NĐ-CP',
  },
  'law-voluntary': {
    title: 'Voluntary social insurance: how much, where',
    text: 'You pay 22% of an income you choose, at least the rural poverty line: 330,000 đồng a month. The State adds 66,000 đồng a month, more for poor and near-poor households and ethnic minorities. Monthly, for 3, 6, 12 months, or for years at once. Register at a collection point or the agency.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 36; Decree 159/2025/NĐ-CP, Article 5',
  },
  'law-voluntary-birth': {
    title: 'Voluntary insurance: allowance at a birth',
    text: 'Who pays voluntary insurance gets 2,000,000 đồng at a birth. Hand in at the social-insurance agency and ask there whether you meet the conditions. Paid maternity leave belongs to compulsory insurance only.',
    law: 'Luật BHXH 41/2024/QH15, Điều 94 và 95',
  },
  'book-paper': {
    title: 'The insurance book: lost, merged, issued again',
    text: 'To merge books open "Services", "Merge of insurance books". For a lost paper book go to the agency or ask your employer. Your contributions are all still there: see "Contributions".',
  },
  'transcript-get': {
    title: 'A confirmation of my contributions',
    text: 'Open "Contributions" and press "Get a transcript (PDF)". Choose time, kinds of insurance, purpose and recipient. The file is signed; send or print it.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 10',
  },
  'transcript-verify': {
    title: 'Checking a transcript',
    text: 'Scan the QR code on the paper, or open "Look up", "Check a transcript" and type the code or choose the file. No sign-in needed. It says valid, expired or recalled.',
  },
  'transcript-recall': {
    title: 'Recalling a transcript',
    text: 'Open "Transcripts", choose it and press "Recall". Whoever checks it then sees that it is recalled. The page also says how often it was checked.',
  },
  'time-before-1995': {
    title: 'Work before 1995',
    text: 'Unbroken work for the State before 1 January 1995 counts as insured, unless a severance or lump sum was paid for it. Bring the personal file and the decisions on hiring and pay to the agency, or hand them in through your employer. If papers are lost, the old workplace or its archive confirms.',
    law: 'Law on Social Insurance 41/2024/QH15; Decree 158/2025/NĐ-CP',
  },
  'time-army': {
    title: 'Time in the army or police',
    text: 'It is added, unless a lump sum was paid for it. Bring the decision on your discharge or your service record to the agency, or hand it in through your employer. If it is lost, the military command of your home confirms.',
    law: 'Law on Social Insurance 41/2024/QH15; Decree 158/2025/NĐ-CP',
  },
  'time-abroad': {
    title: 'Working abroad under a contract',
    text: 'You are insured by law: 22% for pension and survivors, through the company that sends you or where you paid before. Monthly, every 3, 6 or 12 months, or at once beforehand. With countries that have an agreement, such as Korea, you do not pay twice. What was paid at home stays.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 2',
  },
  'foreigner-insurance': {
    title: 'Foreigners who work in Viet Nam',
    text: 'They are insured with a contract of 12 months or more with an employer here. Not if moved within one company, or of the age of retirement. Who leaves for good can take the lump sum.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 2 and 70',
  },
  'contributions-who': {
    title: 'Who is insured by law',
    text: 'Everybody with an employment contract of a month or more, also part-time with pay of at least the lowest base. A separate contract for a trial is not. Since 1 July 2025 also owners of household businesses that declare taxes and unpaid managers.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 2',
  },
  'book-close': {
    title: 'Closing the book when you leave',
    text: 'The employer takes you off the list, has the time confirmed by the agency and gives you book or papers, at its own cost. The book is electronic now: see "Contributions". If the employer does not: remind it in writing, then tell the agency or the labour inspection of its place.',
    law: 'Labour Code 45/2019/QH14, Article 48',
  },
  'book-arrears': {
    title: 'The book when the employer owes or is gone',
    text: 'The agency first confirms the months that were paid, so that you get benefits or work elsewhere. Owed months are added when they are paid. If the employer has vanished or is bankrupt, bring contract, pay slips and identity card to the agency.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 38 to 41',
  },
  'book-electronic': {
    title: 'The electronic book',
    text: 'It counts like the paper one and is issued since 1 January 2026. See "Contributions"; for a paper take the signed confirmation. A paper book that you have stays good: keep it. Who needs paper asks the agency.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 25',
  },
  'contributions-new-job': {
    title: 'Moving to another employer',
    text: 'Give your identity number or social insurance number; no new number is made. The new employer reports you and time goes on counting. The old one takes you off and closes the book; until then the new one can pay all the same. The new employer renews the card.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 27 and 28',
  },
  'contributions-kept': {
    title: 'Is old time lost when one stops paying',
    text: 'No. It is kept until you pay again, reach the age of the pension or take the lump sum. Later time at an employer or of your own is added. There is no day by which it has to be taken out.',
    law: 'Law on Social Insurance 41/2024/QH15',
  },
  'law-voluntary-gets': {
    title: 'What voluntary insurance gives',
    text: 'A pension at the age and after 15 years, a health card with the pension, funeral and survivor money, 2,000,000 đồng at a birth. No sickness or unemployment benefit. Accidents at work have a voluntary insurance of their own.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 4; Decree 143/2024/NĐ-CP',
  },
  'law-voluntary-change': {
    title: 'Changing or stopping voluntary insurance',
    text: 'Stop whenever you like; what was paid is kept and goes on later. Amount and rhythm change after the paid period. With a job you move to the compulsory one and get back what was paid ahead. Tell a collection point or the agency.',
    law: 'Law on Social Insurance 41/2024/QH15, Article 36; Decree 159/2025/NĐ-CP',
  },
  'contributions-back': {
    title: 'Months that the employer forgot, paid later',
    text: 'The employer has to pay for months that you worked and that were not paid, or when pay was raised backwards, with the surcharge for being late; you owe only your 10.5%. You cannot pay such months yourself. Once paid they count.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 38 to 41',
  },
  'book-deadline': {
    title: 'How long an employer may keep the book',
    text: 'An employer may not keep the book. After the job ends the time has to be confirmed and book and papers given back; what is owed is paid within 14 working days, in special cases 30. Later than that: write to them, then tell the agency or the labour office. You cannot close the book yourself.',
    law: 'Bộ luật Lao động 45/2019/QH14, Điều 48',
  },
  'book-lost-fee': {
    title: 'Lost paper book: needed, price, how long',
    text: 'You need not replace it: the electronic book is enough. For a paper one hand in form TK1-TS with your identity card at the agency or through the employer. No fee, no fine. It takes 5 working days, longer when places have to be asked.',
    law: 'Luật BHXH 41/2024/QH15, Điều 28 và 29',
  },
  'book-other-name': {
    title: 'Working under the name of somebody else',
    text: 'The months stand for the person named on the papers and do not move by themselves. Tell the employer and the agency where they were paid, with proof of who worked. Usually a court decision comes before the record is changed. Both who lends and who borrows may be fined.',
  },
  'book-sell': {
    title: 'Selling the book, buying false sick papers',
    text: 'Not allowed. The book serves the named person only; who sells or pawns it may lose everything. False papers mean paying back, fines, in grave cases a trial. Papers are compared with what hospitals report.',
    law: 'Luật BHXH 41/2024/QH15, Điều 9',
  },
  'contributions-salary': {
    title: 'What belongs to the salary that is paid on',
    text: 'Counted: the salary, allowances and additions that the contract names and that are paid each time. Not counted: overtime, bonuses, meals, petrol, phone, housing, child care. Paying on less than the real salary is evasion; keep pay slips and press "Send a report".',
    law: 'Nghị định 158/2025/NĐ-CP, Điều 7',
  },
  'contributions-evade': {
    title: 'Late payment and evasion; a waiver',
    text: 'Late: less or later than registered. Evasion: not registered, too low a salary, or still not paid after being urged. Both add 0.03% a day; evasion is also fined or tried. A signed waiver of insurance has no force.',
    law: 'Luật BHXH 41/2024/QH15, Điều 38 đến 41',
  },
  'contributions-driver': {
    title: 'Drivers, couriers, people without a contract',
    text: 'Without a labour contract it is not compulsory. You may join voluntarily, buy the household card and add voluntary insurance against accidents at work. If you work like an employee, paid and directed, the company has to insure you; send a report.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2',
  },
  'contributions-shop': {
    title: 'Owners of a household business: amount, pause',
    text: 'Owners who declare their tax pay 25% of an amount they choose, at least 2,530,000 đồng, so 632,500 a month. Paid monthly or for 3 or 6 months. Pensioners and people above the age do not pay. When the business pauses, ask the agency.',
    law: 'Luật BHXH 41/2024/QH15, Điều 2; Nghị định 158/2025/NĐ-CP',
  },
  'law-voluntary-once': {
    title: 'Voluntary: months missed, all that is missing at once',
    text: 'For months missed ask the collection point; the time before stays. Who is of age and lacks at most 5 years pays them at once and gets the pension with 15 years. One may also pay up to 5 years ahead.',
    law: 'Luật BHXH 41/2024/QH15, Điều 36; Nghị định 159/2025/NĐ-CP',
  },
  'law-voluntary-accident': {
    title: 'Voluntary insurance against accidents at work',
    text: 'For people from 15 without a labour contract: drivers, fishermen, free workers. Paid for 6 or 12 months at the agency or a collection point, by the minimum wage of region IV. A loss from 5% gives one payment; after a death the relatives get it.',
    law: 'Nghị định 143/2024/NĐ-CP',
  },
  'law-voluntary-death': {
    title: 'Death of somebody insured voluntarily',
    text: 'After 60 months who cares for the funeral gets 10 times the reference level. Relatives get one payment by the years paid, also below 60 months. Monthly payments only with 15 years of compulsory insurance.',
    law: 'Luật BHXH 41/2024/QH15, Điều 109 đến 112',
  },
  'time-korea': {
    title: 'Work in Korea: agreement, adding the time',
    text: 'The agreement avoids paying twice and adds the time of both countries to see whether conditions are met; each pays its part. Time for which Korea has paid out is not added. The years in Vietnam stay. Bring the papers to the agency.',
  },
  'unit-debt': {
    title: 'Does an employer owe, lists of debtors',
    text: 'The app has no list of debtors. Months that your employer owes stand apart in "Contributions". Whether a unit takes part is in "Look up", "Units". Lists are published by the agency of the province; ask there or {hotline}.',
  },
  'book-still': {
    title: 'Left the job, but the old company still shows',
    text: 'The page changes some days after the employer has reported it. The period at the old company always stays, with its last month. If it still says that they pay, ask whether it was reported, then send a report.',
  },
} as const
