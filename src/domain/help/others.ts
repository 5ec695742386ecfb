import { fold } from '#domain/kernel/text.ts'
import { syllablesOf } from './words.ts'

/** What follows a title and is no name. */
const NO_NAMES =
  'toi|tui|em|minh|noi|ngoai|ay|xa|re|ba|duoc|dc|co|o|da|la|bi|chua|con|het|dang|nay|se|khi|thi|va|gui|hien|den|roi|the|bao|duyet|trong|tren|moi|hay|sao|khong|ko|ghi|gio|nua|gai|trai|nhe|voi|a|vay|ta|hinh|lam|di|dau'

/** Somebody who is neither the asking person nor a child or a parent of theirs. Folded; a blank on both sides. */
const SOMEBODY = [
  'hang xom|dong nghiep|nguoi yeu|ban gai|ban trai|ban than|(?:thang |con )?ban (?:toi|tui|em|minh)|chong cu|vo cu|con dau|con re|nguoi khac|nguoi quen|sep toi|giam doc (?:cong ty )?toi',
  'nhan vien (?:cua|cong ty)|em chong|chi dau|anh re|nguoi thue nha',
  'neighbou?rs?|colleagues?|girlfriend|boyfriend|ex husband|ex wife|(?:somebody|someone) else',
]
/** A name after a title, or a family name. */
const NAMED = [
  `(?:cua|cho xin|xem|tra) (?:anh|chi|co|chu|bac|ong|ba) (?!(?:${NO_NAMES}) )[a-z]+`,
  '(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly) (?:van|thi) (?!(?:ai|sao|gi|lam|duoc|phai) )[a-z]+',
]
const OTHERS = new RegExp(` (?:${SOMEBODY.join('|')}) `, 'u')
const NAMES = new RegExp(` (?:${NAMED.join('|')}) `, 'u')

/** Who asks for the data of somebody else asks shortly; in a longer story others are mentioned, and the matter is the own. */
const [SHORT, SHORT_WITH_NAME] = [20, 12]

export function isAboutOthers(question: string): boolean {
  const syllables = syllablesOf(question).map(fold)
  const asked = ` ${syllables.join(' ')} `
  return (syllables.length <= SHORT && OTHERS.test(asked)) || (syllables.length <= SHORT_WITH_NAME && NAMES.test(asked))
}
