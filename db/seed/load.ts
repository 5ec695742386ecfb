export { holdsDemo, seedDemo, type Run } from './load-demo.ts'
export { campaignOfStudents, reportDemoPhones, seedUnit } from './load-unit.ts'
export { seedDirectories } from './load-directories.ts'
