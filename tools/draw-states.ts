import {
  CASE_ACTIONS,
  CASE_STATES,
  INNER_STATES,
  isStaffRole,
  TRANSITIONS,
  type CaseKindName,
  type CaseState,
  type Transition,
} from '#domain/review/transitions.ts'

const [BOX_W, BOX_H] = [150, 46]
const [WIDTH, HEIGHT] = [870, 700]
/** Where each state stands: what waits in the rows of the middle, ends above and below. All kinds use the same places. */
const PLACES: Readonly<Record<CaseState, readonly [x: number, y: number]>> = {
  withdrawn: [360, 20],
  submitted: [40, 170],
  in_review: [360, 170],
  returned: [680, 170],
  deciding: [360, 330],
  second_check: [680, 330],
  confirming: [680, 470],
  approved: [200, 600],
  answered: [200, 600],
  rejected: [520, 600],
  settled: [40, 500],
}
const TITLES: Readonly<Record<CaseKindName, string>> = {
  registration: 'States of a registration dossier',
  change: 'States of a request to change personal data',
  service: 'States of a service request',
  support: 'States of a support request',
  feedback: 'States of feedback',
  unit_account: 'States of a request for a unit account',
  dispute: 'States of a report about the own record',
}

/** Everything that leads from one state to another for one kind of actor, as one arrow. */
interface Arrow {
  readonly from: CaseState
  readonly to: CaseState
  readonly by: 'applicant' | 'officer' | 'system'
  readonly words: readonly string[]
}

/** The table of states of a kind as a drawing (SVG text): `docs/states/` is written from it and a test compares the two. */
export function drawStates(kind: CaseKindName): string {
  const table = TRANSITIONS[kind]
  const states = CASE_STATES.filter(
    state => CASE_STATES.some(from => Object.values(table[from]).some(rule => rule.to === state)) || state === 'submitted',
  )
  const arrows = arrowsOf(kind)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t" font-family="Noto Sans, sans-serif" font-size="14">`,
    '<title id="t">' + TITLES[kind] + '</title>',
    '<style>text{fill:#15211f;text-anchor:middle}.box{fill:#fff;stroke:#0b5551;stroke-width:2}.end{fill:#dcede9}.inner{stroke-dasharray:3 3}.line{fill:none;stroke:#3d4a46;stroke-width:1.5}.applicant{stroke-dasharray:6 4}.system{stroke-dasharray:1 4}.word{paint-order:stroke;stroke:#f6f4ef;stroke-width:6}</style>',
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#3d4a46"/></marker></defs>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f6f4ef"/>`,
    ...arrows.map(arrow => drawArrow(arrow, arrows)),
    ...states.map(state => drawState(state, Object.keys(table[state]).length === 0)),
    `<text x="435" y="${HEIGHT - 26}" font-size="12">full line: officer · dashed: applicant, also from the dashed boxes · dotted: by itself</text>`,
    `<text x="435" y="${HEIGHT - 8}" font-size="12">* reasons are required · ✓ checklist is required · ” words are required · 2 a second officer</text>`,
    '</svg>',
    '',
  ].join('\n')
}

function arrowsOf(kind: CaseKindName): readonly Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const from of CASE_STATES)
    for (const action of CASE_ACTIONS) {
      const rule = TRANSITIONS[kind][from][action]
      // The applicant may take the file back at any time; an arrow from every box would hide the rest.
      if (!rule || (action === 'withdraw' && INNER_STATES.some(state => state === from))) continue
      const by = rule.by.some(isStaffRole) ? 'officer' : rule.by.includes('applicant') ? 'applicant' : 'system'
      const key = `${from}|${rule.to}|${by}`
      const words = [...(arrows.get(key)?.words ?? []), `${action}${signsOf(rule)}`]
      arrows.set(key, { from, to: rule.to, by, words })
    }
  return [...arrows.values()]
}

const SIGNS = { reasons: ' *', checklist: ' ✓', note: ' ”', second_officer: ' 2' } as const
const signsOf = ({ given }: Transition): string => given.map(one => SIGNS[one]).join('')

function drawState(state: CaseState, isEnd: boolean): string {
  const [x, y] = PLACES[state]
  const look = isEnd ? ' end' : INNER_STATES.some(one => one === state) ? ' inner' : ''
  return (
    `<rect class="box${look}" x="${x}" y="${y}" width="${BOX_W}" height="${BOX_H}" rx="12"/>` +
    `<text x="${x + BOX_W / 2}" y="${y + BOX_H / 2 + 5}" font-weight="600">${state}</text>`
  )
}

function drawArrow({ from, to, by, words }: Arrow, all: readonly Arrow[]): string {
  const between = all.filter(one => (one.from === from && one.to === to) || (one.from === to && one.to === from))
  const { path, x, y } = route(PLACES[from], PLACES[to], sideOf(between, { from, by }))
  const lines = words.map((word, at) => `<text class="word" x="${x}" y="${y + (at - (words.length - 1) / 2) * 17}">${word}</text>`)
  return `<path class="line ${by}" d="${path}" marker-end="url(#tip)"/>${lines.join('')}`
}

/** Arrows between the same two states lie beside each other. */
function sideOf(between: readonly Arrow[], arrow: Pick<Arrow, 'from' | 'by'>): number {
  const at = between.findIndex(one => one.from === arrow.from && one.by === arrow.by)
  return (at - (between.length - 1) / 2) * 58
}

/** How far along its arrow a word stands: nearer to where the arrow begins, so that words of crossing arrows keep apart. */
const WORD_AT = 0.42

type Point = readonly [x: number, y: number]

/** The way of an arrow and the place of its words: straight between neighbours, round above when a state stands in between. */
function route([fx, fy]: Point, [tx, ty]: Point, side: number): { readonly path: string; readonly x: number; readonly y: number } {
  const [fromX, toX] = [fx + BOX_W / 2 + side, tx + BOX_W / 2 + side]
  if (fy !== ty) {
    const [startY, endY] = ty < fy ? [fy, ty + BOX_H] : [fy + BOX_H, ty]
    return { path: `M${fromX} ${startY}L${toX} ${endY}`, x: fromX + (toX - fromX) * WORD_AT, y: startY + (endY - startY) * WORD_AT + 5 }
  }
  if (Math.abs(fx - tx) > 400) {
    const above = fy - 40
    return { path: `M${fromX} ${fy}V${above}H${toX}V${ty}`, x: fromX + (fx < tx ? 52 : -48), y: above + 18 }
  }
  const right = tx > fx
  const y = fy + BOX_H / 2 + side / 3
  return {
    path: `M${right ? fx + BOX_W : fx} ${y}H${right ? tx : tx + BOX_W}`,
    x: (fx + tx + BOX_W) / 2,
    y: side < 0 || right ? y - 8 : y + 18,
  }
}
