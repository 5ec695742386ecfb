// Loaded before the program (--import): its clock is wrong by FAULTS_CLOCK_SKEW_MS; that of the database is not.
const skewMs = Number(process.env.FAULTS_CLOCK_SKEW_MS)
const here = Date.now.bind(Date)
const now = () => here() + skewMs
globalThis.Date = new Proxy(Date, {
  get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  construct: (date, args, target) => Reflect.construct(date, args.length === 0 ? [now()] : args, target),
  apply: date => new date(now()).toString(),
})
