import type { FastifyInstance } from 'fastify'
import { Problem } from '#domain/kernel/problem.ts'
import { isPopulationMode, POPULATION_MODES, type PopulationRegister } from '../demo-gateway/index.ts'
import { html, page, sameSite, send, table } from './page.ts'

/** /dev/population: what the stand-in population register does, and buttons to make it slow, down or wrong. */
export function populationPage(app: FastifyInstance, register: PopulationRegister): void {
  app.get('/dev/population', (_, reply) => send(reply, page('Population register', body(register))))
  app.post('/dev/population', async (request, reply) => {
    sameSite(request)
    const mode = request.body && typeof request.body === 'object' && 'mode' in request.body ? request.body.mode : undefined
    if (!isPopulationMode(mode)) throw new Problem('REQUEST_MALFORMED')
    register.behave(mode)
    return reply.status(204).send()
  })
}

const body = (register: PopulationRegister) =>
  html`<p>
      Stands in for the national population database. It knows the <a href="/dev/people">demo people</a> by personal number and name. Now:
      <b>${register.mode()}</b>. Questions so far: ${register.asked().length}.
    </p>
    ${table(
      ['Mode', 'What it does', ''],
      Object.entries(POPULATION_MODES).map(([mode, does]) => [
        mode,
        does,
        html`<button data-post="/dev/population" data-body='{"mode":"${mode}"}'>${mode === register.mode() ? 'Chosen' : 'Choose'}</button>`,
      ]),
    )}`
