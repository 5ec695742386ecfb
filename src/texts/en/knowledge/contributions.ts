/** Months that were paid, what is wrong with them, and transcripts. */
export const contributions = {
  'contributions-see': {
    title: 'Seeing my contributions',
    text: 'Sign in and open "Contributions". It shows the total, the months of each year and each period. Press a period for employer, base and rate.',
    words: ['how many years have I paid', 'contribution history', 'insurance record', 'did my employer pay'],
  },
  'contributions-new': {
    title: 'A paid month is not shown yet',
    text: 'A month appears when the agency has booked it, usually after some days. Employers may pay until the last day of the following month. After that ask the employer, then send a report.',
    words: ['this month missing', 'not updated', 'recent month'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 34',
  },
  'contributions-gap': {
    title: 'Months are missing',
    text: 'Perhaps you had 14 or more unpaid working days, the employer reported late, or details differ. If you worked, ask the personnel office and keep contract and payslips. Then press "Send a report".',
    words: ['missing months', 'gap in record', 'lost months'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 33 and 34',
  },
  'contributions-late': {
    title: 'The employer is late or does not pay',
    text: 'Months that are owed are shown apart and do not count until paid. The health card may be locked. Ask when they pay, keep payslips, then press "Send a report" on the page of contributions.',
    words: ['company owes insurance', 'employer does not pay', 'boss keeps my contributions'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 38 and 39',
  },
  'contributions-findings': {
    title: 'Things to check in my record',
    text: 'The app compares the record with what employers reported, month by month. It tells of missing and owed months, turned dates, two payers and a base that fell. Press one for evidence and what to do.',
    words: ['warning in contributions', 'salary base decreased', 'things to check'],
  },
  'contributions-report': {
    title: 'Reporting that contributions are wrong',
    text: 'Open "Contributions", press the finding or the period, then "Send a report". The agency checks with the employer and answers by the date shown. Follow it in "Your reports".',
    words: ['complain about contributions', 'wrong period', 'wrong salary', 'correct my record'],
  },
  'reports-follow': {
    title: 'Following a report',
    text: 'Open "Your reports" from contributions or visits. It shows the deadline and the answer. You can withdraw it until it is decided.',
    words: ['result of my report', 'withdraw report', 'my complaints'],
  },
  'contributions-two': {
    title: 'Two employers paid for the same month',
    text: 'The month counts once. Social, unemployment and health insurance follow the first contract; the accident fund is paid by both. Tell both; the second reports you off and you get the surplus back.',
    words: ['paid twice', 'two jobs', 'overlap'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 2; Law on Health Insurance, Article 13',
  },
  'contributions-rate': {
    title: 'What is paid each month',
    text: 'You pay 10.5% of the base: social 8%, unemployment 1%, health 1.5%. The employer pays 21.5%: social 17%, accidents 0.5%, unemployment 1%, health 3%. Your real rates stand in each period.',
    words: ['contribution rate', 'percent of salary', 'deduction'],
    law: 'Law on Social Insurance 41/2024/QH15, Articles 32 to 34; Law on Employment 74/2025/QH15, Article 33',
  },
  'law-voluntary': {
    title: 'Voluntary social insurance: how much, where',
    text: 'You pay 22% of an income you choose, at least the rural poverty line; the State adds a part. Monthly, for 3, 6, 12 months, or for years at once. Register at a collection point or the agency.',
    words: ['voluntary insurance', 'self-employed', 'pay by myself', 'freelancer'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 36; Decree 159/2025/NĐ-CP, Article 5',
  },
  'book-paper': {
    title: 'The insurance book: lost, merged, issued again',
    text: 'To merge books open "Services", "Merge of insurance books". For a lost paper book go to the agency or ask your employer. Your contributions are all still there: see "Contributions".',
    words: ['lost insurance book', 'merge books', 'employer keeps my book'],
  },
  'transcript-get': {
    title: 'A confirmation of my contributions',
    text: 'Open "Contributions" and press "Get a transcript (PDF)". Choose time, kinds of insurance, purpose and recipient. The file is signed; send or print it.',
    words: ['certificate for bank loan', 'proof for visa', 'print contributions', 'pdf of record'],
    law: 'Law on Social Insurance 41/2024/QH15, Article 10',
  },
  'transcript-verify': {
    title: 'Checking a transcript',
    text: 'Scan the QR code on the paper, or open "Look up", "Check a transcript" and type the code or choose the file. No sign-in needed. It says valid, expired or recalled.',
    words: ['verify transcript', 'fake certificate', 'digital signature'],
  },
  'transcript-recall': {
    title: 'Recalling a transcript',
    text: 'Open "Transcripts", choose it and press "Recall". Whoever checks it then sees that it is recalled. The page also says how often it was checked.',
    words: ['cancel transcript', 'sent to wrong place', 'take back certificate'],
  },
} as const
