import type { Student } from './students.ts'

const HEAD = 'Họ và tên;Mã số BHXH;Lớp;Điện thoại;Email;Mã SV'

/** The roster of the students as their office keeps it: capitals, numbers, one contact each, and three rows that are wrong.
 *  @param isComplete the second file, which has those who came late and the contacts that the first lacked */
export function rosterOf(students: readonly Student[], isComplete: boolean): Buffer {
  const lines = students
    .filter(({ isLate }) => isComplete || !isLate)
    .map((student, index) => lineOf(student, isComplete || index % 29 !== 7))
  return Buffer.from([HEAD, ...lines].join('\r\n'))
}

function lineOf({ participant, group, reference, contact, wrongIn }: Student, hasContact: boolean): string {
  const phone = hasContact && contact === 'phone' ? (participant.phone ?? '') : ''
  const email = hasContact && contact === 'email' ? (participant.email ?? '') : ''
  const no = participant.socialInsuranceNo
  return [
    wrongIn === 'name' ? otherName(participant.fullName) : participant.fullName,
    wrongIn === 'number' ? `${no.slice(0, 4)}9${no.slice(5)}` : no,
    group,
    phone,
    email,
    reference,
  ].join(';')
}

/** The given name of somebody else: a slip between two lines. */
const otherName = (name: string): string => `${name.slice(0, name.lastIndexOf(' '))} Lành`
