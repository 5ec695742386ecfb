import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { SAMPLE_EDGE } from '#domain/kernel/picture-print.ts'
import { oneOf } from './random.ts'

/** A picture as its print is made of it: grey, SAMPLE_EDGE pixels each way. */
export type Grey = Uint8Array

const FOLDER = new URL('../../db/seed/photos/', import.meta.url)
const [WIDTH, HEIGHT] = [120, 150]

async function templates(prefix: string): Promise<readonly Uint8Array[]> {
  const names = readdirSync(FOLDER).filter(name => name.startsWith(prefix))
  return Promise.all(
    names.map(async name => {
      const bytes = readFileSync(new URL(name, FOLDER))
      return new Uint8Array(await sharp(bytes).greyscale().resize(WIDTH, HEIGHT, { fit: 'fill' }).raw().toBuffer())
    }),
  )
}

/** The invented faces and cards, of which every dossier gets a photo of its own: held in another way, in another light, by a person
 *  with other hair and clothes, on a card with other words. */
export async function aPhotographer(): Promise<{
  readonly portrait: (random: () => number) => Grey
  readonly paper: (random: () => number) => Grey
}> {
  const [faces, cards] = [await templates('portrait'), await templates('card-front')]
  return {
    portrait: random => photo(oneOf(faces, random), random, { patches: 5, size: 0.3, shift: 0.12 }),
    paper: random => photo(oneOf(cards, random), random, { patches: 14, size: 0.16, shift: 0.08 }),
  }
}

interface Hand {
  /** What is different about this person or paper. */
  readonly patches: number
  readonly size: number
  /** How unsteadily the picture is framed. */
  readonly shift: number
}

function photo(template: Uint8Array, random: () => number, { patches, size, shift }: Hand): Grey {
  const about = (spread: number): number => (random() - 0.5) * 2 * spread
  const [zoom, left, top, turn] = [1 + about(0.08), about(shift), about(shift), about(0.06)]
  const [slope, lean, base] = [about(40), about(40), about(25)]
  const spots = Array.from({ length: patches }, () => ({
    x: random(),
    y: random(),
    w: random() * size,
    h: random() * size * 0.5,
    by: about(70),
  }))
  const grey = new Uint8Array(SAMPLE_EDGE * SAMPLE_EDGE)
  for (let y = 0; y < SAMPLE_EDGE; y += 1)
    for (let x = 0; x < SAMPLE_EDGE; x += 1) {
      const [u, v] = [x / SAMPLE_EDGE - 0.5, y / SAMPLE_EDGE - 0.5]
      const [sx, sy] = [(u + v * turn) * zoom + left + 0.5, (v - u * turn) * zoom + top + 0.5]
      const spot = spots.find(one => Math.abs(sx - one.x) < one.w && Math.abs(sy - one.y) < one.h)
      const light = base + slope * u + lean * v + (spot?.by ?? 0)
      grey[y * SAMPLE_EDGE + x] = Math.max(0, Math.min(255, pixel(template, sx, sy) + light))
    }
  return grey
}

const pixel = (template: Uint8Array, x: number, y: number): number => {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most - 1, Math.floor(value * most)))
  return template[clamp(y, HEIGHT) * WIDTH + clamp(x, WIDTH)] ?? 0
}

/** The same photo, stored again by somebody who passes it on: smaller, and at another quality. */
export const passedOn = async (picture: Grey, quality: number): Promise<Grey> => {
  const raw = { raw: { width: SAMPLE_EDGE, height: SAMPLE_EDGE, channels: 1 as const } }
  const copy = await sharp(Buffer.from(picture), raw).resize(480).jpeg({ quality }).toBuffer()
  return new Uint8Array(await sharp(copy).greyscale().resize(SAMPLE_EDGE, SAMPLE_EDGE, { fit: 'fill' }).raw().toBuffer())
}
