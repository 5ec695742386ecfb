export { holdsDemo, seedDemo, type Run } from './load-demo.ts'
export { seedDirectories } from './load-directories.ts'
