import type { FastifyInstance } from 'fastify'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { asSystem, transact, type Platform } from '#server/platform/transact.ts'
import { campaignOfStudents, reportDemoPhones, seedUnit, type Run } from '#seed/load.ts'
import { buildStudents } from '#seed/people/students.ts'
import { openDemoDossiers, type Applicant } from './dossiers.ts'

interface DemoDeps {
  readonly app: FastifyInstance
  readonly platform: Platform
  /** Of the product, for links in messages. */
  readonly origin: string
  readonly hashPassword: (password: string) => Promise<string>
}

/** What makes a demo look alive, after it has begun to answer: the roster and the campaign of the demo's unit first, then dossiers of
 *  its students and of others, then what the unit tells the agency about wrong phones. Each part only where nothing of it is there: a start that was
 *  cut short goes on with the next one. */
export async function openDemoLife({ app, platform, origin, hashPassword }: DemoDeps): Promise<void> {
  const run: Run = use => transact(platform, { traceId: 'seed', guard: asSystem }, use)
  await seedUnit(run, origin, hashPassword)
  const campaign = await run(ctx => campaignOfStudents(ctx.tx))
  const sent = await openDemoDossiers(app, platform, campaign === undefined ? [] : studentApplicants(campaign))
  if (campaign !== undefined && sent) await reportDemoPhones(run)
}

const studentApplicants = (campaign: string): readonly Applicant[] =>
  buildStudents(dayInVietnam(new Date())).flatMap(({ participant: person, progress }) =>
    progress === 'waiting' || progress === 'returned' || progress === 'rejected' ? [{ person, outcome: progress, campaign }] : [],
  )
