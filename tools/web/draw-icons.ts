import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { WEB } from './paths.ts'

/** Draws the PNG icons of the citizen app from mark.svg; run by hand after a change of the drawing. The maskable one fills the square and
 *  keeps the shield inside the inner 80 percent that every phone shows. */
const folder = join(WEB, 'citizen/public/icons')
const mark = readFileSync(join(folder, 'mark.svg'), 'utf8')
const maskable = mark
  .replace('viewBox="0 0 40 40"', 'viewBox="-4 -4 48 48"')
  .replace(/<rect[^>]*>/u, '<rect x="-4" y="-4" width="48" height="48" fill="#0b5551"/>')

const draw = (svg: string, side: number, name: string) =>
  sharp(Buffer.from(svg), { density: (72 * side) / 40 })
    .resize(side, side)
    .png({ palette: true, colours: 32 })
    .toFile(join(folder, name))

await draw(mark, 192, 'icon-192.png')
await draw(mark, 512, 'icon-512.png')
await draw(maskable, 512, 'icon-maskable-512.png')
