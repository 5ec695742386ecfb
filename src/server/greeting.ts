import { dayInVietnam } from '#domain/kernel/date.ts'
import { buildDemo } from '#seed/people/index.ts'
import type { StaffRow } from '#seed/people/rows.ts'
import type { Config } from './platform/config.ts'

/** What a person sees after the start: addresses and, in demo mode, people to sign in as. */
export function greeting(config: Config, ms: number): string {
  if (!config.web) return `Working on jobs (ready after ${ms} ms).`
  const base = `http://localhost:${config.port}`
  const consoles = config.consoleUrl.hostname === config.publicUrl.hostname ? base : config.consoleUrl.origin
  const addresses = [
    ['Citizen app', `${base}/`],
    ['Officer console', `${consoles}/agency`],
    ['Unit console', `${consoles}/unit`],
    ['API reference', `${base}/api/reference`],
    ...(config.demo
      ? [
          ['Messages sent', `${base}/dev/inbox`],
          ['Demo people', `${base}/dev/people`],
        ]
      : []),
  ]
  const lines = addresses.map(([name = '', url = '']) => `  ${name.padEnd(17)} ${url}`)
  return [`\nBHXH số is ready (${ms} ms).`, '', ...lines, ...(config.demo ? demoPeople() : []), ''].join('\n')
}

function demoPeople(): readonly string[] {
  const { stories, staff } = buildDemo(dayInVietnam(new Date()))
  const citizens = stories
    .filter(story => story.hasAccount)
    .slice(0, 4)
    .map(story => `  ${story.fullName.padEnd(26)} ${story.socialInsuranceNo}   ${story.password ?? ''}`)
  const officers = staff.map(
    member => `  ${member.fullName.padEnd(26)} ${member.loginName.padEnd(12)} ${member.password}   ${placeOf(member)}`,
  )
  return ['', 'Demo people (all invented; more at /dev/people):', ...citizens, ...officers]
}

const placeOf = ({ unitCode, agencyCode }: StaffRow): string => (unitCode === null ? `agency ${agencyCode}` : `unit ${unitCode}`)
