import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { adviseOn, JUDGED_EDGE_PX, lumaOf, measurePhoto } from '#domain/registration/photo-quality.ts'

const FOLDER = join(import.meta.dirname, 'photos')
const PHOTOS = readdirSync(FOLDER).map(name => ({
  name,
  subject: name.startsWith('portrait') ? ('portrait' as const) : ('paper' as const),
}))
const PAPERS = PHOTOS.filter(({ subject }) => subject === 'paper')

/** What a phone would say about this picture. */
async function judged(picture: Sharp, subject: 'portrait' | 'paper') {
  const jpeg = await picture.jpeg({ quality: 84 }).toBuffer()
  const { width, height } = await sharp(jpeg).metadata()
  const small = sharp(jpeg).resize(JUDGED_EDGE_PX, JUDGED_EDGE_PX, { fit: 'inside', withoutEnlargement: true }).ensureAlpha()
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true })
  return adviseOn(measurePhoto(lumaOf(data, info)), { width, height }, subject)
}
const photo = (name: string) => sharp(readFileSync(join(FOLDER, name)))

test.each(PHOTOS)('$name is found good as it is, and with a little unsteadiness', async ({ name, subject }) => {
  expect(await judged(photo(name), subject)).toEqual([])
  expect(await judged(photo(name).blur(1), subject)).toEqual([])
})

test.each(PHOTOS)('$name is found blurred before its small print is lost', async ({ name, subject }) => {
  expect(await judged(photo(name).blur(4), subject)).toContain('blurred')
})

test.each(PHOTOS)('$name in poor light is found dark, and not blurred for that', async ({ name, subject }) => {
  expect(await judged(photo(name).linear(0.4, 0), subject)).toEqual(['dark'])
  expect(await judged(photo(name).linear(0.6, 0), subject)).toEqual([])
})

test.each(PAPERS)('$name is found too bright when its colours are washed out', async ({ name }) => {
  expect(await judged(photo(name).linear(0.5, 145), 'paper')).toContain('bright')
})

test.each(PAPERS)('$name with the reflection of a lamp is found to glare', async ({ name }) => {
  const lamp = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="631"><ellipse cx="600" cy="280" rx="150" ry="100" fill="#fff"/></svg>',
  )
  expect(await judged(photo(name).composite([{ input: lamp }]), 'paper')).toEqual(['glare'])
})
