import { formatDay } from '#domain/kernel/date.ts'
import { format } from '#texts/format.ts'
import { benefits as benefitsEn } from '#texts/en/benefits.ts'
import { benefits as benefitsVi } from '#texts/vi/benefits.ts'
import { wordOf, type StoredValues, type Words } from './words.ts'

/** More of one piece of news are counted, not told: the page that it leads to has them all. */
const TOLD = 5

interface NewsMessage {
  readonly channel: 'sms' | 'email' | 'inbox'
  readonly language: 'vi' | 'en'
  readonly values: StoredValues
}

/** Values of news of the record in words. A child is named in the inbox only: texts and letters are read by whoever stands beside. */
export function newsInWords({ channel, language, values }: NewsMessage, words: Words): Readonly<Record<string, string>> {
  const child = String(values['child'] ?? '')
  const told = (name: string) => listOf(values[name])
  const more = (all: readonly string[], tell: (one: string) => string): readonly string[] =>
    all.length > TOLD ? [...all.slice(0, TOLD).map(tell), format(words['message.andMore'], { count: all.length - TOLD })] : all.map(tell)
  const lines = (name: string, tell: (one: string) => string) =>
    more(told(name), tell)
      .map(line => `- ${line}`)
      .join('\n')
  return {
    whose: whose(words, child, channel),
    count: String(values['count'] ?? ''),
    until: formatDay(String(values['until'] ?? '')),
    months: more(told('months'), monthsOf).join(', '),
    days: more(told('days'), formatDay).join(', '),
    findingLines: lines('findings', finding => findingLine(words, finding)),
    benefitLines: lines('benefits', benefit => benefitLine(words, language, benefit)),
    changeLines: lines('changes', change => wordOf(words, `message.card.${change}`)),
  }
}

function whose(words: Words, child: string, channel: NewsMessage['channel']): string {
  if (child === '') return words['message.whose.self']
  return channel === 'inbox' ? format(words['message.whose.named'], { child }) : words['message.whose.child']
}

const listOf = (value: StoredValues[string] | undefined): readonly string[] => (typeof value === 'object' ? value : [])

/** "2026-09:2026-11" → "09/2026–11/2026", one month → "09/2026". */
function monthsOf(run: string): string {
  const [from = '', to = ''] = run.split(':')
  return from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`
}

/** "late:2026-09:2026-10" */
function findingLine(words: Words, finding: string): string {
  const [kind = '', ...run] = finding.split(':')
  return format(wordOf(words, `message.finding.${kind}`), { months: monthsOf(run.join(':')) })
}

/** "sickness:paid" */
function benefitLine(words: Words, language: 'vi' | 'en', benefit: string): string {
  const [regime = '', change = ''] = benefit.split(':')
  const names: Readonly<Record<string, string>> = language === 'vi' ? benefitsVi : benefitsEn
  return format(wordOf(words, `message.benefit.${change}`), { regime: names[`benefits.regime.${regime}`] ?? regime })
}
