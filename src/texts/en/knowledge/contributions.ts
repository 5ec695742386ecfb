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
    text: 'Months that are owed are shown apart and do not count until paid. The health card may be locked. Ask when they pay, keep payslips, then press "Send a report" on the page of contributions.',
    law: 'Law on Social Insurance 41/2024/QH15, Articles 38 and 39',
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
} as const
