import { parseArgs } from 'node:util'
import { isPaymentMode, openPaymentStandIn, PAYMENT_MODES } from '#server/demo-gateway/index.ts'

/** npm run payments: the stand-in payment gateway on a port of its own, for experiments with a product that is configured to use it. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8092' },
    key: { type: 'string' },
    'callback-key': { type: 'string' },
    mode: { type: 'string', default: 'right' },
  },
})
const modes = Object.entries(PAYMENT_MODES).map(([name, does]) => `  ${name.padEnd(8)} ${does}`)
if (!isPaymentMode(values.mode)) {
  console.error(`--mode takes one of:\n${modes.join('\n')}`)
  process.exit(2)
}
const { key, 'callback-key': callbackKey } = values
const gateway = await openPaymentStandIn({ port: Number(values.port), ...(key && { key }), ...(callbackKey && { callbackKey }) })
gateway.behave(values.mode)
console.log(`A payment gateway that moves no money, mode "${values.mode}". Start the product with

  VSSID_PAYMENT_URL=${gateway.url} VSSID_PAYMENT_KEY=${gateway.key} VSSID_PAYMENT_CALLBACK_KEY=${gateway.callbackKey} npm start

and change the weather with

  curl -X PUT ${gateway.url.replace('/v1', '/control')} -H 'authorization: Bearer ${gateway.key}' -d '{"mode": "down"}'

${modes.join('\n')}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void gateway.close().then(() => process.exit(0)))
