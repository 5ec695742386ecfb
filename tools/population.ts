import { parseArgs } from 'node:util'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { demoCitizens, isPopulationMode, openPopulationRegister, POPULATION_MODES } from '#server/demo-gateway/index.ts'

/** npm run population: the stand-in population register on a port of its own, for experiments with a product that is configured
 *  to ask it. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '8090' }, key: { type: 'string' }, mode: { type: 'string', default: 'right' } },
})
const modes = Object.entries(POPULATION_MODES).map(([name, does]) => `  ${name.padEnd(13)} ${does}`)
if (!isPopulationMode(values.mode)) {
  console.error(`--mode takes one of:\n${modes.join('\n')}`)
  process.exit(2)
}
const citizens = demoCitizens(dayInVietnam(new Date()))
const register = await openPopulationRegister({ citizens, port: Number(values.port), ...(values.key && { key: values.key }) })
register.behave(values.mode)
const control = register.url.replace('/v1/checks', '/control')
console.log(`A population register with ${citizens.length} invented citizens, mode "${values.mode}". Start the product with

  VSSID_POPULATION_URL=${register.url} VSSID_POPULATION_KEY=${register.key} npm start

and change the weather with

  curl -X PUT ${control} -H 'authorization: Bearer ${register.key}' -d '{"mode": "slow"}'

${modes.join('\n')}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void register.close().then(() => process.exit(0)))
