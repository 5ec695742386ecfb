import type { newsMessage as vi } from '#texts/vi/news-message.ts'
import type { Translation } from '#texts/format.ts'

/** Texts, letters and notices about news of the record. */
export const newsMessage = {
  'message.news_contributions.sms': 'BHXH: new contribution months in {whose} record. Open the app to see them.',
  'message.news_contributions.subject': 'New contribution months in {whose} record',
  'message.news_contributions.email':
    'Hello,\n\nNew contribution months were written into {whose} social-insurance record.\n\nOpen the digital BHXH app, Your notices, to see them.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_contributions.inbox': 'There are more paid months in {whose} record ({count}): {months}. See whether they match your pay.',
  'message.news_missing_months.sms': 'BHXH: there are months to look at in {whose} record. Open the app to see why.',
  'message.news_missing_months.subject': 'Months to look at in {whose} record',
  'message.news_missing_months.email':
    'Hello,\n\nSome months in {whose} social-insurance record are unpaid, missing or do not fit.\n\nOpen the digital BHXH app, Your notices, to see why and what to do.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_missing_months.inbox':
    'Something in {whose} record does not fit:\n{findingLines}\nOpen the contribution history to see why, and report it if needed.',
  'message.news_benefits.sms': 'BHXH: there is news about {whose} benefits. Open the app to see it.',
  'message.news_benefits.subject': 'News about {whose} benefits',
  'message.news_benefits.email':
    'Hello,\n\nThere is news about {whose} social-insurance benefits.\n\nOpen the digital BHXH app, Your notices, to see it.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_benefits.inbox': 'News about {whose} benefits:\n{benefitLines}',
  'message.news_visits.sms': 'BHXH: a new entry in {whose} book of visits. Open the app to see it.',
  'message.news_visits.subject': 'A new visit in {whose} book of visits',
  'message.news_visits.email':
    'Hello,\n\nThere is a new entry in {whose} book of visits.\n\nOpen the digital BHXH app, Your notices, to see it.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_visits.inbox': 'There is more in {whose} book of visits ({count}): {days}. If there was no such visit, tell the agency.',
  'message.news_card.sms': 'BHXH: {whose} health-insurance card has changed. Open the app to see it.',
  'message.news_card.subject': 'A change of {whose} health-insurance card',
  'message.news_card.email':
    'Hello,\n\nSomething about {whose} health-insurance card has changed.\n\nOpen the digital BHXH app, Your notices, to see how.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_card.inbox': 'A change of {whose} health-insurance card:\n{changeLines}\nOpen the card to see it.',
  'message.news_card_expiry.sms': 'BHXH: {whose} health-insurance card ends soon. Open the app to see when.',
  'message.news_card_expiry.subject': 'The end of {whose} health-insurance card is near',
  'message.news_card_expiry.email':
    'Hello,\n\nThe end of {whose} health-insurance card is near.\n\nOpen the digital BHXH app, Health card, to see the last day and how to renew it.\n\nTo stop these letters, open Your notices, How you are told.',
  'message.news_card_expiry.inbox': 'The last day of {whose} health-insurance card is {until}. Open the card to see how to renew it.',
  'message.news_unread.sms': 'BHXH: you have {count} unread notices. Open the app to read them.',
  'message.news_unread.subject': 'You have {count} unread notices',
  'message.news_unread.email':
    'Hello,\n\nYou have {count} unread notices in the digital BHXH app.\n\nOpen the app, Your notices, to read them.',
  'message.whose.self': 'your',
  'message.whose.child': "your child's",
  'message.whose.named': "{child}'s",
  'message.finding.late': '{months}: reported by the employer and not paid.',
  'message.finding.gap': '{months}: not in the record.',
  'message.finding.inverted': '{months}: first and last month are exchanged.',
  'message.finding.two_units': '{months}: two employers have paid.',
  'message.finding.pay_drop': '{months}: the pay is lower than before.',
  'message.benefit.new': '{regime}: decided.',
  'message.benefit.paying': '{regime}: being paid out.',
  'message.benefit.paid': '{regime}: paid.',
  'message.benefit.receiving': '{regime}: being received.',
  'message.benefit.paused': '{regime}: paused.',
  'message.benefit.ended': '{regime}: ended.',
  'message.card.new': 'there is a new card.',
  'message.card.locked': 'the card is locked.',
  'message.card.revoked': 'the card was withdrawn.',
  'message.card.unlocked': 'the card can be used again.',
  'message.card.extended': 'the card was extended.',
  'message.card.shortened': 'the card ends earlier.',
  'message.card.facility': 'the first facility has changed.',
  'message.card.level': 'the level of cover has changed.',
  'message.andMore': 'and {count} more',
} as const satisfies Translation<typeof vi>
