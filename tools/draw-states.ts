import {
  CASE_ACTIONS,
  CASE_STATES,
  TRANSITIONS,
  type CaseAction,
  type CaseKindName,
  type CaseState,
  type Transition,
} from '#domain/review/transitions.ts'

const [BOX_W, BOX_H] = [150, 46]
/** Where each state stands: what waits in the middle row, ends above and below. Both kinds use the same places. */
const PLACES: Readonly<Record<CaseState, readonly [x: number, y: number]>> = {
  withdrawn: [360, 30],
  submitted: [40, 170],
  in_review: [360, 170],
  returned: [680, 170],
  approved: [230, 330],
  answered: [230, 330],
  rejected: [490, 330],
  settled: [40, 330],
}
const TITLES: Readonly<Record<CaseKindName, string>> = {
  registration: 'States of a registration dossier',
  support: 'States of a support request',
}

interface Arrow {
  readonly from: CaseState
  readonly action: CaseAction
  readonly rule: Transition
}

/** The table of states of a kind as a drawing (SVG text): `docs/states/` is written from it and a test compares the two. */
export function drawStates(kind: CaseKindName): string {
  const table = TRANSITIONS[kind]
  const states = CASE_STATES.filter(
    state => CASE_STATES.some(from => Object.values(table[from]).some(rule => rule.to === state)) || state === 'submitted',
  )
  const arrows: Arrow[] = CASE_STATES.flatMap(from =>
    CASE_ACTIONS.flatMap(action => {
      const rule = table[from][action]
      return rule ? [{ from, action, rule }] : []
    }),
  )
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 870 470" role="img" aria-labelledby="t" font-family="Noto Sans, sans-serif" font-size="14">',
    '<title id="t">' + TITLES[kind] + '</title>',
    '<style>text{fill:#15211f;text-anchor:middle}.box{fill:#fff;stroke:#0b5551;stroke-width:2}.end{fill:#dcede9}.line{fill:none;stroke:#3d4a46;stroke-width:1.5}.applicant{stroke-dasharray:6 4}.word{paint-order:stroke;stroke:#f6f4ef;stroke-width:6}</style>',
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#3d4a46"/></marker></defs>',
    '<rect width="870" height="470" fill="#f6f4ef"/>',
    ...[...Map.groupBy(arrows, ({ from, rule }) => `${from} ${rule.to} ${rule.by}`).values()].map(drawArrow),
    ...states.map(state => drawState(state, Object.keys(table[state]).length === 0)),
    '<text x="435" y="458" font-size="12">full line: officer · dashed: applicant · * reasons are required · ✓ checklist is required</text>',
    '</svg>',
    '',
  ].join('\n')
}

function drawState(state: CaseState, isEnd: boolean): string {
  const [x, y] = PLACES[state]
  return (
    `<rect class="box${isEnd ? ' end' : ''}" x="${x}" y="${y}" width="${BOX_W}" height="${BOX_H}" rx="12"/>` +
    `<text x="${x + BOX_W / 2}" y="${y + BOX_H / 2 + 5}" font-weight="600">${state}</text>`
  )
}

/** One line for all actions that lead from a state to another one, with their words below each other. */
function drawArrow(arrows: readonly Arrow[]): string {
  const [first] = arrows
  if (!first) return ''
  const { path, x, y } = route(PLACES[first.from], PLACES[first.rule.to])
  const words = arrows.map(({ action, rule }) => `${action}${rule.reasons === 'required' ? ' *' : ''}${rule.checklist ? ' ✓' : ''}`)
  return (
    `<path class="line ${first.rule.by}" d="${path}" marker-end="url(#tip)"/>` +
    words.map((word, n) => `<text class="word" x="${x}" y="${y + 16 * n}">${word}</text>`).join('')
  )
}

type Point = readonly [x: number, y: number]

/** The way of an arrow and the place of its word: straight between neighbours, round below when a state stands in between. */
function route([fx, fy]: Point, [tx, ty]: Point): { readonly path: string; readonly x: number; readonly y: number } {
  const [fromX, toX] = [fx + BOX_W / 2, tx + BOX_W / 2]
  if (fx === tx && fy === ty) {
    const [left, right, top] = [fromX + 20, fromX + 60, fy - 34]
    return { path: `M${left} ${fy}V${top}H${right}V${fy}`, x: (left + right) / 2, y: top - 6 }
  }
  if (fy !== ty) {
    const [startY, endY] = ty < fy ? [fy, ty + BOX_H] : [fy + BOX_H, ty]
    return { path: `M${fromX} ${startY}L${toX} ${endY}`, x: (fromX + toX) / 2, y: (startY + endY) / 2 + 5 }
  }
  if (Math.abs(fx - tx) > 400) {
    const below = fy + BOX_H + 210
    return { path: `M${fromX} ${fy + BOX_H}V${below}H${toX}V${ty + BOX_H}`, x: (fromX + toX) / 2, y: below + 5 }
  }
  const right = tx > fx
  const y = fy + (right ? 14 : BOX_H - 14)
  return { path: `M${right ? fx + BOX_W : fx} ${y}H${right ? tx : tx + BOX_W}`, x: (fromX + toX) / 2, y: right ? y - 8 : y + 18 }
}
