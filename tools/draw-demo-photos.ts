import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ROOT } from '#server/platform/config.ts'

/** Draws the photos that demo dossiers carry: invented faces and specimen cards. Run by hand after a change of the drawing. */
interface Face {
  readonly skin: string
  readonly hair: string
  readonly shirt: string
  readonly wall: string
  readonly style: 'bun' | 'bob' | 'short' | 'parted' | 'grey' | 'long'
}
const FACES: readonly Face[] = [
  { skin: '#e8bd98', hair: '#2b211d', shirt: '#7d9db0', wall: '#cfdfe7', style: 'bun' },
  { skin: '#e3b48d', hair: '#241c19', shirt: '#8a8580', wall: '#d9dadd', style: 'bob' },
  { skin: '#d9a67c', hair: '#1f1a18', shirt: '#f4f4f2', wall: '#c9dcec', style: 'short' },
  { skin: '#e6b892', hair: '#2d2420', shirt: '#31506b', wall: '#e4e6e3', style: 'parted' },
  { skin: '#dcae88', hair: '#8f8d8b', shirt: '#5d6f56', wall: '#d5e0e4', style: 'grey' },
  { skin: '#eac3a1', hair: '#33261f', shirt: '#b5747d', wall: '#dfe3e8', style: 'long' },
  { skin: '#d7a074', hair: '#1d1815', shirt: '#2f4b3c', wall: '#b9cbb8', style: 'short' },
  { skin: '#e9bf9c', hair: '#4a332a', shirt: '#d8c9a4', wall: '#8fa9c4', style: 'bob' },
  { skin: '#dcae88', hair: '#b3b0ac', shirt: '#3a3f58', wall: '#efe6d6', style: 'bun' },
  { skin: '#cf9a70', hair: '#221b18', shirt: '#e9e4da', wall: '#5e7f8f', style: 'parted' },
  { skin: '#e6b892', hair: '#2a1f1a', shirt: '#8a3b4c', wall: '#c7b9d6', style: 'long' },
  { skin: '#d9a67c', hair: '#6f6d6a', shirt: '#c8d5dc', wall: '#7c6f64', style: 'grey' },
  { skin: '#edc8a8', hair: '#1c1614', shirt: '#244a63', wall: '#d2e5c8', style: 'long' },
  { skin: '#d3a27b', hair: '#2c231e', shirt: '#5b5f66', wall: '#f0d9c8', style: 'short' },
]

const HAIR: Readonly<Record<Face['style'], (hair: string) => string>> = {
  bun: hair =>
    `<circle cx="240" cy="92" r="44" fill="${hair}"/><path d="M118 300C104 150 170 104 240 104s136 46 122 196c-8-70-30-118-122-118s-114 48-122 118z" fill="${hair}"/>`,
  bob: hair =>
    `<path d="M104 380C84 170 150 104 240 104s156 66 136 276c-26 6-52 2-60-8 26-70 14-150-24-186-60 30-120 26-136 40-22 44-18 96 6 146-12 10-38 14-58 8z" fill="${hair}"/>`,
  short: hair =>
    `<path d="M128 270C112 150 176 108 240 108s128 42 112 162c-6-44-20-70-34-84-50 14-106 14-156 0-14 14-28 40-34 84z" fill="${hair}"/>`,
  parted: hair =>
    `<path d="M126 280C108 148 178 100 246 104s126 56 108 176c-8-50-26-84-58-98-60 34-124 30-144 20-14 22-22 46-26 78z" fill="${hair}"/>`,
  grey: hair =>
    `<path d="M132 262C118 158 180 118 240 118s122 40 108 144c-8-40-18-58-30-68-56 10-102 10-156 0-12 10-22 28-30 68z" fill="${hair}"/>`,
  long: hair =>
    `<path d="M96 470C70 190 146 104 240 104s170 86 144 366c-30 10-64 8-78-6 30-90 20-210-22-268-60 32-104 30-128 40-22 60-16 150 18 228-14 14-48 16-78 6z" fill="${hair}"/>`,
}

/** Nobody holds a phone like the next one: who comes after the sixth stands nearer or farther, and in another light. Without it the
 *  pictures would be copies of each other to the program, as drawings of one template are. */
const FIRST_DRAWN = 6
/** How each back is held. */
const BACKS = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 31, 26, 27] as const
interface Taken {
  readonly turn: number
  readonly scale: number
  readonly across: number
  readonly down: number
  readonly light: number
}
const takenAs = (index: number): Taken => ({
  turn: ((index * 37) % 9) - 4,
  scale: 0.74 + ((index * 29) % 10) / 50,
  across: ((index * 53) % 21) / 100 - 0.1,
  down: ((index * 71) % 21) / 100 - 0.1,
  light: (index * 137) % 360,
})

/** A drawing as it was photographed: on a ground, turned, with light from one side. */
function photographed(drawing: string, [width, height]: readonly [number, number], ground: string, index: number): string {
  const { turn, scale, across, down, light } = takenAs(index)
  const place = `translate(${width * (0.5 + across)} ${height * (0.5 + down)}) rotate(${turn}) scale(${scale}) translate(${-width / 2} ${-height / 2})`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="light" gradientTransform="rotate(${light} 0.5 0.5)">
  <stop offset="0" stop-color="#fff" stop-opacity=".1"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".34"/></linearGradient></defs>
  <rect width="${width}" height="${height}" fill="${ground}"/><g transform="${place}">${drawing}</g><rect width="${width}" height="${height}" fill="url(#light)"/></svg>`
}
const TABLES = ['#8a6f52', '#b7a58b', '#93a58f', '#a08c9b', '#c9c2b4'] as const
const table = (index: number): string => TABLES[index % TABLES.length] ?? TABLES[0]

const face = ({ skin, hair, shirt, wall, style }: Face): string => `
  <rect width="480" height="640" fill="${wall}"/>
  <path d="M60 640c6-112 62-150 130-166h100c68 16 124 54 130 166z" fill="${shirt}"/><rect x="60" y="639" width="360" height="500" fill="${shirt}"/>
  <path d="M194 400h92v82c-24 34-68 34-92 0z" fill="${skin}"/><path d="M194 430c28 30 64 30 92 0v24c-28 26-64 26-92 0z" fill="#000" opacity=".1"/>
  <ellipse cx="134" cy="310" rx="16" ry="30" fill="${skin}"/><ellipse cx="346" cy="310" rx="16" ry="30" fill="${skin}"/>
  <path d="M136 270c0-90 44-126 104-126s104 36 104 126c0 108-48 176-104 176s-104-68-104-176z" fill="${skin}"/>
  ${HAIR[style](hair)}
  <path d="M170 262c14-10 34-12 50-4M260 258c16-8 36-6 50 4" stroke="${hair}" stroke-width="9" fill="none" stroke-linecap="round"/>
  <ellipse cx="196" cy="292" rx="12" ry="10" fill="#2a1d18"/><ellipse cx="284" cy="292" rx="12" ry="10" fill="#2a1d18"/>
  <path d="M240 300c-6 26-14 40-12 48 6 6 16 6 22 2" stroke="#000" stroke-opacity=".25" stroke-width="6" fill="none" stroke-linecap="round"/>
  <path d="M204 386c22 12 50 12 72 0" stroke="#a8504c" stroke-width="9" fill="none" stroke-linecap="round"/>`

const lines = (x: number, y: number, widths: readonly number[]): string =>
  widths
    .map(
      (width, i) =>
        `<rect x="${x}" y="${y + i * 46}" width="${width}" height="16" rx="8" fill="#4d6a77" opacity="${i % 2 ? 0.85 : 0.45}"/>`,
    )
    .join('')

const ground = `<rect width="856" height="540" rx="28" fill="#dcebec"/>${Array.from({ length: 14 }, (_, i) => `<path d="M0 ${i * 42}c200 60 500-60 856 20" stroke="#9cc3c4" stroke-width="2" fill="none" opacity=".6"/>`).join('')}`
const specimen = `<text x="600" y="500" font-family="sans-serif" font-size="64" font-weight="700" fill="#7b98a3" opacity=".7" text-anchor="middle" transform="rotate(-12 600 500)">MẪU</text>`

const cardFront = (person: Face): string =>
  `${ground}<circle cx="90" cy="80" r="40" fill="#c0392b"/><path d="m90 54 8 24h25l-20 15 8 24-21-15-21 15 8-24-20-15h25z" fill="#f1c40f"/>
  <text x="470" y="72" font-family="sans-serif" font-size="34" font-weight="700" fill="#a93226" text-anchor="middle">CĂN CƯỚC · BẢN MẪU</text>
  <svg x="48" y="170" width="240" height="320" viewBox="0 0 480 640">${face(person)}</svg>${lines(330, 170, [120, 330, 120, 300, 120, 180, 120, 400])}
  <rect x="700" y="110" width="110" height="110" fill="#233"/><rect x="712" y="122" width="34" height="34" fill="#fff"/><rect x="764" y="122" width="34" height="34" fill="#fff"/><rect x="712" y="174" width="34" height="34" fill="#fff"/>${specimen}`

const CARD = [856, 540] as const
const PORTRAIT = [480, 640] as const
const plain = (drawing: string, [width, height]: readonly [number, number]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${drawing}</svg>`

const cardBack = `${ground}<rect x="70" y="70" width="130" height="100" rx="14" fill="#d9b44a"/>${lines(280, 80, [420, 300, 380])}
  <g fill="#334">${[380, 430, 480].map(y => Array.from({ length: 30 }, (_, i) => `<rect x="${60 + i * 25}" y="${y}" width="${i % 3 ? 14 : 20}" height="22"/>`).join('')).join('')}</g>${specimen}`

const folder = join(ROOT, 'db', 'seed', 'photos')
mkdirSync(folder, { recursive: true })
const draw = (svg: string, name: string, width: number) =>
  sharp(Buffer.from(svg), { density: 96 })
    .resize({ width })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 62, mozjpeg: true })
    .toFile(join(folder, name))
await Promise.all(
  FACES.flatMap((person, index) => {
    const isPlain = index < FIRST_DRAWN
    const portrait = isPlain
      ? plain(face(person), PORTRAIT)
      : photographed(`<g transform="translate(-38 -30) scale(1.16)">${face(person)}</g>`, PORTRAIT, person.wall, index)
    const front = isPlain ? plain(cardFront(person), CARD) : photographed(cardFront(person), CARD, table(index), index)
    const back = index === 0 ? plain(cardBack, CARD) : photographed(cardBack, CARD, table(index + 3), BACKS[index] ?? index)
    return [
      draw(portrait, `portrait-${index + 1}.jpg`, 600),
      draw(front, `card-front-${index + 1}.jpg`, 1000),
      draw(back, `card-back-${index + 1}.jpg`, 1000),
    ]
  }),
)
