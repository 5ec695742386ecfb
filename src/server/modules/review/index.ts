export { openingKey, wordsOfReasons } from './access.ts'
export { reviewRetention } from './access-store.ts'
export {
  confirmByCode,
  fileOfTicket,
  findByContact,
  resendByTicket,
  startByCode,
  unprovenUntil,
  withdrawByTicket,
  type ByCode,
} from './by-code.ts'
export { calendarBetween, calendarDaysLeft, listHolidays, replaceHolidays, setHoliday } from './calendar-store.ts'
export type { CaseKind, DecidedFile, SettleWay } from './case-kind.ts'
export { REVIEW_CRONTAB, reviewJobs } from './jobs.ts'
export { holdCaseFile } from './hold.ts'
export { inWorkingDays } from './due.ts'
export { presentCaseTracking } from './present-tracking.ts'
export { openCaseFile, type OpenedCaseFile } from './open-case-file.ts'
export { reopenCaseFile } from './reopen.ts'
export { resubmitCaseFile } from './resubmit.ts'
export { releaseFilesOf } from './release.ts'
export { keepRiskMarks } from './risk.ts'
export { reviewRoutes } from './routes.ts'
export { officerOf } from './officer.ts'
export { findCaseFileInArea, holdFreeFiles, recordKin } from './files-in-area.ts'
export { askedCorrections, caseState, caseTrack, findCaseFileByNo, findLiveCaseFile } from './track.ts'
export { highestNumber } from './store.ts'
export { NO_PAPERS, withoutPapers } from './without-papers.ts'
export type { FormHere, PhotosAlong } from './photos-along.ts'
export { withdrawCaseFile } from './withdraw.ts'
export { admitLook, wrongContact } from './wrong-contacts.ts'
