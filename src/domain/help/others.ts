import { fold } from '#domain/kernel/text.ts'
import { syllablesOf } from './words.ts'

/** Somebody who is neither the asking person nor a child or a parent of theirs. Folded; a blank on both sides. */
const SOMEBODY = [
  'hang xom|dong nghiep|nguoi yeu|ban gai|ban trai|ban than|ban toi|chong cu|vo cu|con dau|con re|nguoi khac|nguoi quen|sep toi|giam doc toi',
  'nhan vien (?:cua|cong ty)|em chong|chi dau|anh re|nguoi thue nha',
  // A name after a title, or a family name after "của".
  '(?:cua|cho xin|xem|tra) (?:anh|chi|co|chu|bac|ong|ba|em) (?!toi|tui|em|minh|noi|ngoai|ay|xa|re|ba|duoc|co|o)[a-z]+',
  '(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly) (?:van|thi) [a-z]+',
  'neighbou?rs?|colleagues?|girlfriend|boyfriend|ex husband|ex wife|(?:somebody|someone) else',
]
const OTHERS = new RegExp(` (?:${SOMEBODY.join('|')}) `, 'u')

export const isAboutOthers = (question: string): boolean => OTHERS.test(` ${syllablesOf(question).map(fold).join(' ')} `)
