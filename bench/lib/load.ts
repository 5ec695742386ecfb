import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#server/platform/config.ts'
import type { LoadPlan, LoadResult } from '../programs/load-generator.ts'

/** Puts a server under load from a process of its own.
 *  @throws when the generator failed, or when an answer was not 200: a fast refusal is no result */
export async function load(plan: LoadPlan): Promise<LoadResult> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'bench', 'programs', 'load-generator.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(done => void child.once('close', done))
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.end(JSON.stringify(plan))
  const code = await ended
  if (code !== 0) throw new Error(`the load generator ended with ${String(code)}`)
  const result = JSON.parse(Buffer.concat(chunks).toString('utf8')) as LoadResult
  if (Object.keys(result.others).length)
    throw new Error(`not every answer was 200: ${JSON.stringify(result.others)}, 200: ${result.answers}`)
  return result
}

/** A whole GET request as it goes over the wire, with the headers of a browser. */
export const getRequest = (path: string, headers: Readonly<Record<string, string>>): string =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: localhost',
    'Accept: application/json',
    'Accept-Language: vi',
    'User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'Sec-Fetch-Site: same-origin',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')
