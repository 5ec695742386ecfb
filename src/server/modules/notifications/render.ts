import { isNewsTemplate, isSharedTemplate, type MessageTemplate, type SharedTemplate } from '#domain/notifications/templates.ts'
import { correctionWords } from '#texts/corrections.ts'
import { format } from '#texts/format.ts'
import { newsInWords } from './render-news.ts'
import { WORDS, wordOf, type StoredValues, type Words } from './words.ts'

export type { StoredValues }

/** What every message may name of the deployment. */
export interface Deployment {
  readonly hotline: string
  /** Of the citizens' pages: "https://bhxh.vidu.example". */
  readonly origin: string
}

export interface Rendered {
  readonly subject: string
  readonly text: string
}

/** Puts a message into words. Codes (purpose, reasons) become words of the language, instants Vietnamese time. */
export function render(
  message: {
    readonly template: MessageTemplate
    readonly channel: 'sms' | 'email' | 'inbox'
    readonly language: 'vi' | 'en'
    readonly values: StoredValues
  },
  deployment: Deployment,
): Rendered {
  const words = WORDS[message.language]
  const { template, channel } = message
  if (isSharedTemplate(template)) return sharedWords(message)
  const values = { ...deployment, ...(isNewsTemplate(template) ? newsInWords(message, words) : inWords(message.values, words)) }
  return { subject: format(words[`message.${template}.subject`], values), text: format(textIn(words, template, channel), values) }
}

/** What an office has written, as it was written. */
function sharedWords({ language, values }: { readonly language: 'vi' | 'en'; readonly values: StoredValues }): Rendered {
  const isEnglish = language === 'en' && Boolean(values['titleEn'])
  return { subject: String(values[isEnglish ? 'titleEn' : 'titleVi'] ?? ''), text: String(values[isEnglish ? 'textEn' : 'textVi'] ?? '') }
}

/** The inbox says what a text says; of news it says more, because nobody else reads it. */
function textIn(words: Words, template: Exclude<MessageTemplate, SharedTemplate>, channel: 'sms' | 'email' | 'inbox'): string {
  if (channel !== 'inbox') return words[`message.${template}.${channel}`]
  return isNewsTemplate(template) ? words[`message.${template}.inbox`] : words[`message.${template}.sms`]
}

function inWords(values: StoredValues, words: Words): Readonly<Record<string, string>> {
  const out: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object' && name === 'corrections')
      Object.assign(
        out,
        correctionWords(value.map(named), key => wordOf(words, key)),
      )
    else if (typeof value === 'object') {
      const reasons = value.map(reason => wordOf(words, `message.reason.${reason}`))
      out[name] = reasons.join('; ')
      out['reasonLines'] = reasons.map(reason => `- ${reason}`).join('\n')
    } else if (name === 'inviter' && value === '') out[name] = words['message.operator']
    else out[name] = name === 'purpose' ? wordOf(words, `message.purpose.${value}`) : readable(String(value))
  }
  return out
}

/** "id_front:paper_unclear" */
function named(value: string): { readonly item: string; readonly reason: string } {
  const [item = '', reason = ''] = value.split(':')
  return { item, reason }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u
const HANOI_OFFSET_MS = 7 * 3_600_000

/** "2026-11-20T10:00:00.000Z" → "17:00, 20/11/2026"; other text stays. */
function readable(value: string): string {
  if (!INSTANT.test(value)) return value
  const [day = '', time = ''] = new Date(Date.parse(value) + HANOI_OFFSET_MS).toISOString().split('T')
  return `${time.slice(0, 5)}, ${day.split('-').reverse().join('/')}`
}
