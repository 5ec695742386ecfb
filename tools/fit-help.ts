import { doubtOf, DOUBTS, NAMES, scoreOf } from '#domain/help/answer.ts'
import { entriesOf, waysOf } from '#domain/help/entries.ts'
import { buildIndex } from '#domain/help/help-index.ts'
import { look, type Look, type Looked } from '#domain/help/look.ts'
import { isAboutOthers } from '#domain/help/others.ts'
import type { Doubt } from '#domain/help/weights.ts'
import { fold } from '#domain/kernel/text.ts'
import * as vi from '#texts/vi/knowledge/index.ts'
import { CHECK_QUESTIONS } from '#web/citizen/pages/help/check-questions.ts'
import { FRESH } from '#web/citizen/pages/help/fresh-questions.ts'
import { HELD_OUT } from '#web/citizen/pages/help/held-out-questions.ts'
import { SETTING_QUESTIONS, type AskedQuestion } from '#web/citizen/pages/help/questions.ts'

// Fits the weights of help (src/domain/help/weights.ts). Each way of asking is asked of an index that lacks it and seven in fifty others
// (eight folds), what was heard as it was heard; the questions that help is set with are asked of the whole. Prints weights to be written
// down, and what comes of them.

interface Sample {
  /** Null: to be refused. */
  readonly right: readonly string[] | null
  readonly looked: Looked
  readonly weight: number
}

const FOLDS = 8
const entries = entriesOf(vi)
const isOut = (entry: number, way: number, part: number) => (way * 7 + entry) % FOLDS === part
/** What people put before and after what they ask; ways of asking are written down without it. */
const BEFORE = `|cho em hỏi||dạ cho tôi hỏi|ad ơi||mình muốn hỏi là|tôi năm nay 54 tuổi,|em làm công nhân,||nhà tôi ở quê,|bác ơi cho cháu hỏi|mấy anh chị ơi|`
const AFTER = `|thì phải làm sao|vậy ạ||giúp em với|được không ad|xin cảm ơn|giờ tôi phải làm gì||mong được giải đáp|hả bạn|thì thế nào`
const [before, after] = [BEFORE.split('|'), AFTER.split('|')]
/** As a person would send it: one in six with two letters changed, two in six without diacritics. */
const written = (way: string, at: number): string => {
  const asked = `${before[at % before.length]} ${way} ${after[at % after.length]}`.trim()
  if (at % 6 === 0) return asked.replace(/(\p{L})(\p{L})(?=\p{L}*$)/u, '$2$1')
  return at % 3 === 0 ? asked : fold(asked)
}

const heard: ReadonlySet<string> = new Set(Object.values(vi.heard).flatMap(waysOf))
/** What people really wrote counts more than what was thought out. */
const HEARD = 8

function samplesOf(part: number): readonly Sample[] {
  const index = buildIndex(
    entries.map((entry, at) => ({ ...entry, words: entry.words.filter((_, way) => !isOut(at, way, part)) })),
    'vi',
  )
  return entries.flatMap(({ id, isOutside, words }, at) =>
    words.flatMap((way, number) =>
      isOut(at, number, part)
        ? [
            {
              right: isOutside ? null : [id],
              looked: look(index, heard.has(way) ? way : written(way, number)),
              weight: heard.has(way) ? HEARD : 1,
            },
          ]
        : [],
    ),
  )
}

const whole = buildIndex(entries, 'vi')
const askedOf = (questions: readonly Pick<AskedQuestion, 'ask' | 'expect'>[], weight: number): readonly Sample[] =>
  questions.flatMap(({ ask, expect }) =>
    isAboutOthers(ask) ? [] : [{ right: expect === null ? null : [expect].flat(), looked: look(whole, ask), weight }],
  )
const left = Array.from({ length: FOLDS }, (_, part) => samplesOf(part)).flat()
const samples = [...left, ...askedOf([...SETTING_QUESTIONS, ...HELD_OUT, ...FRESH], HEARD)]

/** How sharply the best passage is told from the next while fitting. */
const SHARP = 10

/** Only what comes near can be taken for the right one. */
const NEAR = 30
const EVEN = Object.fromEntries(NAMES.map(name => [name, 1])) as unknown as Look

/** The weights under which the right passages are likeliest among all that were found: a logistic choice, by ascent with steps of their own. */
function fitRanking(): Look {
  const rows = samples.flatMap(({ right, looked, weight }) => {
    const inside = looked.found.filter(({ isOutside }) => !isOutside)
    const among = inside.toSorted((a, b) => scoreOf(b, EVEN) - scoreOf(a, EVEN)).slice(0, NEAR)
    const isRight = among.map(({ id }) => right?.includes(id) ?? false)
    return isRight.some(Boolean) ? [{ among, isRight, weight }] : []
  })
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  const weights = Object.fromEntries(NAMES.map(name => [name, 1])) as Record<keyof Look, number>
  const squares = Object.fromEntries(NAMES.map(name => [name, 1e-6])) as Record<keyof Look, number>
  for (let step = 0; step < 120; step++) {
    const slope = Object.fromEntries(NAMES.map(name => [name, 0])) as Record<keyof Look, number>
    for (const { among, isRight, weight } of rows) {
      const scores = among.map(one => SHARP * scoreOf(one, weights))
      const most = Math.max(...scores)
      const likely = scores.map(score => Math.exp(score - most))
      const total = likely.reduce((sum, one) => sum + one, 0)
      const rightOnes = likely.reduce((sum, one, at) => sum + (isRight[at] ? one : 0), 0)
      among.forEach((one, at) => {
        const pull = (isRight[at] ? (likely[at] ?? 0) / rightOnes : 0) - (likely[at] ?? 0) / total
        if (Math.abs(pull) > 1e-4) for (const name of NAMES) slope[name] += (weight * pull * one[name] * SHARP) / all
      })
    }
    for (const name of NAMES) {
      squares[name] += slope[name] ** 2
      weights[name] = Math.max(0, weights[name] + (0.3 * slope[name]) / Math.sqrt(squares[name]))
    }
  }
  const sum = NAMES.reduce((total, name) => total + weights[name], 0)
  return Object.fromEntries(NAMES.map(name => [name, Number((weights[name] / sum).toFixed(3))])) as unknown as Look
}

const sigmoid = (at: number) => 1 / (1 + Math.exp(-at))
const sum = (weights: Doubt, doubt: Doubt) => DOUBTS.reduce((all, name) => all + weights[name] * doubt[name], 0)

/** Logistic regression by descent, both kinds of question of the same weight together. */
function fitAnswering(ranking: Look): Doubt {
  const rows = samples.map(({ looked, right, weight }) => ({ doubt: doubtOf(looked, ranking), isAnswered: right ? 1 : 0, weight }))
  const total = [0, 1].map(kind => rows.filter(({ isAnswered }) => isAnswered === kind).reduce((all, { weight }) => all + weight, 0))
  let weights = Object.fromEntries(DOUBTS.map(name => [name, 0])) as unknown as Doubt
  for (let step = 0; step < 1500; step++) {
    const slope = Object.fromEntries(DOUBTS.map(name => [name, -0.0005 * weights[name]]))
    for (const { doubt, isAnswered, weight } of rows) {
      const error = ((isAnswered - sigmoid(sum(weights, doubt))) * weight) / (total[isAnswered] ?? 1) / 2
      for (const name of DOUBTS) slope[name] = (slope[name] ?? 0) + error * doubt[name]
    }
    weights = Object.fromEntries(DOUBTS.map(name => [name, weights[name] + 8 * (slope[name] ?? 0)])) as unknown as Doubt
  }
  return Object.fromEntries(DOUBTS.map(name => [name, Number(weights[name].toFixed(2))])) as unknown as Doubt
}

const ranking = fitRanking()
const answering = fitAnswering(ranking)
console.log('RANKING', ranking)
console.log('ANSWERING', answering)
for (const [name, of] of [
  ['left out', left],
  ['set with', askedOf(SETTING_QUESTIONS, 1)],
  ['heard, left out', left.filter(({ weight }) => weight === HEARD)],
  ['counted', askedOf(CHECK_QUESTIONS, 1)],
  ['fresh', askedOf(FRESH, 1)],
  ['held out', askedOf(HELD_OUT, 1)],
] as const) {
  const told = of.map(({ looked, right }) => {
    const doubt = doubtOf(looked, ranking)
    return { right, id: doubt.ranked[0]?.id ?? '', sure: sigmoid(sum(answering, doubt)) }
  })
  const [answered, refused] = [told.filter(({ right }) => right !== null), told.filter(({ right }) => right === null)]
  for (const bar of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const right = answered.filter(({ right: ids, id, sure }) => sure >= bar && ids?.includes(id)).length / answered.length
    console.log(name, bar, right.toFixed(3), (refused.filter(({ sure }) => sure < bar).length / refused.length).toFixed(3))
  }
}
