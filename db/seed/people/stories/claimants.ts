import { plainDate } from '#domain/kernel/date.ts'
import { wage } from '../history.ts'
import { HOMES } from '../person.ts'
import type { StoryCalendar, StorySketch } from '../story-person.ts'

/** People who may claim something today. */
export const claimantStories = (calendar: StoryCalendar): readonly StorySketch[] => [duyen(calendar)]

const duyen = ({ ago }: StoryCalendar): StorySketch => ({
  key: 'duyen',
  serial: 190_233,
  fullName: 'Trịnh Thị Duyên',
  sex: 'female',
  birthDate: plainDate('1990-08-12'),
  home: HOMES.nhieuLoc,
  emailName: 'duyen',
  hasAccount: true,
  stretches: [{ unitCode: 'TZ0014Z', from: ago(51), to: ago(1), position: 'Nhân viên kho', pay: wage(1.6, ago(51)) }],
  card: {
    group: 'DN',
    validFrom: plainDate(`${ago(51)}-01`),
    validUntil: null,
    state: 'locked',
    stateReason: 'Đơn vị đã báo giảm vì bạn nghỉ việc',
  },
  story: {
    vi: 'Vừa nghỉ việc sau hơn bốn năm đóng bảo hiểm thất nghiệp.',
    en: 'Has just left her job after more than four years of insurance.',
  },
  lookAt: {
    vi: 'Dịch vụ công, Hưởng trợ cấp thất nghiệp: điều kiện, ước tính, gửi yêu cầu.',
    en: 'Public services, unemployment benefit: conditions, estimate, sending the claim.',
  },
})
