import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { ROOT } from '#server/platform/config.ts'
import type { ParticipantRow } from '#seed/people/rows.ts'

/** Drawn portraits by their numbers; each person has one, and cards of the same number. */
const FACES = { male: [3, 4, 5, 7, 10, 12, 14], female: [1, 2, 6, 8, 9, 11, 13] } as const

/** A face for each person, nobody's twice: shared pictures are a mark that asks for a second officer. */
export function facesOf(people: readonly ParticipantRow[]): readonly number[] {
  const left = { male: [...FACES.male] as number[], female: [...FACES.female] as number[] }
  return people.map(({ sex }) => left[sex === 'female' ? 'female' : 'male'].shift() ?? left.male.shift() ?? left.female.shift() ?? 1)
}

export interface Faces {
  readonly own: number
  /** On the card. */
  readonly card: number
  /** Another person with a face of the same drawing: mirrored, in other colours; the card photographed askew. */
  readonly isOther: boolean
}

const drawn = (name: string): Buffer => readFileSync(join(ROOT, 'db/seed/photos', `${name}.jpg`))

/** The three photos of a dossier. */
export async function photosOf({ own, card, isOther }: Faces): Promise<readonly (readonly [kind: string, photo: Buffer])[]> {
  const [portrait, front, back] = [drawn(`portrait-${own}`), drawn(`card-front-${card}`), drawn(`card-back-${own}`)]
  if (!isOther)
    return [
      ['portrait', portrait],
      ['id_front', front],
      ['id_back', back],
    ]
  const askew = (photo: Buffer): Promise<Buffer> => sharp(photo).rotate(-4, { background: '#6f7a86' }).jpeg({ quality: 85 }).toBuffer()
  return [
    ['portrait', await sharp(portrait).flop().modulate({ hue: 70 }).jpeg({ quality: 85 }).toBuffer()],
    ['id_front', await askew(front)],
    ['id_back', await askew(back)],
  ]
}
