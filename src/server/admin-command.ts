import { parseArgs } from 'node:util'
import { email, fullName } from '#domain/participants/identifiers.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { createAdministrator } from './modules/accounts/index.ts'
import type { InTransaction } from './policy-commands.ts'

export const ADMIN_USAGE =
  'admin create --email <address> --name "<full name>" --agency <code> [--send] [--language vi|en] [--force-another --reason "<why>"]'

/** `npx vssid admin create`: invites the administrator who runs the deployment. @returns the exit code */
export async function createAdmin(args: readonly string[], inTransaction: InTransaction, origin: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      email: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      agency: { type: 'string', default: '' },
      language: { type: 'string', default: 'vi' },
      reason: { type: 'string', default: '' },
      send: { type: 'boolean', default: false },
      'force-another': { type: 'boolean', default: false },
    },
  })
  const [address, name] = [email(values.email), fullName(values.name)]
  const { language, agency, send, reason } = values
  const isForced = values['force-another']
  if (!address.ok || !name.ok || agency === '' || (language !== 'vi' && language !== 'en') || isForced !== (reason.trim() !== '')) {
    console.error(`Usage: npx vssid ${ADMIN_USAGE}`)
    return 2
  }
  const input = {
    email: address.value,
    fullName: name.value,
    agencyCode: agency,
    language,
    send,
    reasonForAnother: isForced ? reason.trim() : undefined,
  } as const
  try {
    let words = ''
    await inTransaction(async ctx => {
      const { link, hours } = await createAdministrator(ctx, input, origin)
      words =
        link === undefined
          ? `A letter to ${input.email} carries the link. It works once, for ${hours} hours.`
          : `${input.fullName} opens this link within ${hours} hours; it works once:\n${link}`
      return 0
    })
    // After the commit: a link that is shown opens something.
    console.log(words)
    return 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(whyNot(error))
    return 1
  }
}

function whyNot({ code, fields }: Problem): string {
  if (code === 'ACTION_NOT_ALLOWED')
    return 'Somebody administers the nation already. Let them invite others, or say why not: --force-another --reason "<why>".'
  if (fields.some(({ field }) => field === 'agencyCode')) return 'There is no such agency.'
  return `Refused: ${code}`
}
