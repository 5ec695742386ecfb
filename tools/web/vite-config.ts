import { join } from 'node:path'
import { preact } from '@preact/preset-vite'
import type { InlineConfig, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { apiRoutes } from './api-routes.ts'
import { bootScript } from './boot-script.ts'
import { ROOT, WEB } from './paths.ts'
import { problemTexts } from './problem-texts.ts'

export type WebApp = 'citizen' | 'agency' | 'unit'

/** The oldest browsers that must work: Chrome of Android 6, Safari of the iPhone 6s. */
const TARGET = ['chrome106', 'safari15.4']

/** What every page uses and what changes seldom. Single-purpose parts (QR, uploads, combobox, tabs …) stay with their pages. */
const CORE = new RegExp(
  [
    'node_modules/(?:preact|wouter|regexparam|mitt|@tanstack/(?!.*(?:infiniteQueryObserver|useInfiniteQuery)))',
    'src/web/shared/(?:api/(?:client|problem|query|request)|i18n|preferences|session|offline|mount)',
    'src/web/shared/forms/(?:check|draft|use-form)',
    'src/web/shared/ui/(?:app-link|button|control|cx|error-boundary|error-summary|field|icon|mark|note|page|panel|row-list|skeleton|states|text-field)',
    'src/web/[a-z]+/(?:t|contact|session|layout|routes)[/.]',
    'src/texts/format',
    // The rest of the kernel comes with the pages that need it.
    'src/domain/(?:kernel/(?!policy|written-code)|participants/)',
  ].join('|'),
  'u',
)

const RECORD = new RegExp(
  [
    'src/web/shared/(?:ui|forms|offline|format|api)/',
    // The codes of the card come when they are shown; the app itself asks whether cards are kept.
    'src/web/citizen/insurance-card/(?!use-kept-cards|qr-code|proof-code)',
    'src/web/citizen/(?:card-proof/(?:hold|bytes|signing)|agency-map|opening-hours|reports|stale-note|use-view|whose-record|personal-data)',
    'src/domain/(?:kernel|contributions|disputes)/',
    '@tanstack',
  ].join('|'),
  'u',
)
const REGISTERING = /src\/(?:web\/citizen\/pages\/registration|domain\/(?:registration|review))\//u

/** What several pages share would lie in many small files otherwise, and each costs a slow line as much as twenty kilobytes: one file for
 *  all pages of the record, one for what the steps of a registration share. */
const GROUPS = [
  { name: 'core', test: CORE, priority: 10 },
  { name: 'record', minShareCount: 2, test: RECORD },
  { name: 'registering', minShareCount: 2, test: REGISTERING },
]

/** Build of one app. The consoles of officers and of units lie under /agency/ and /unit/ and have no service worker. */
export const viteConfig = (app: WebApp, outDir: string): InlineConfig => ({
  configFile: false,
  root: join(WEB, app),
  base: app === 'citizen' ? '/' : `/${app}/`,
  cacheDir: join(ROOT, 'node_modules/.vite'),
  logLevel: 'warn',
  plugins: [
    apiRoutes(app),
    problemTexts(app),
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    bootScript(app),
    ...(app === 'citizen' ? [offlineApp()] : []),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    emptyOutDir: true,
    target: TARGET,
    cssTarget: TARGET,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A few kilobytes in one file each: requests cost more than bytes on a slow line.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
    reportCompressedSize: false,
  },
})

const offlineApp = (): PluginOption =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'pwa',
    filename: 'sw.ts',
    injectRegister: null,
    // The QR reader comes when somebody scans, and stays then (pwa/sw.ts).
    injectManifest: { globPatterns: ['**/*.{js,css,html,woff2,svg}'], globIgnores: ['**/qr-worker-*'], rollupFormat: 'iife' },
    manifest: {
      id: '/',
      name: 'Bảo hiểm xã hội số',
      short_name: 'BHXH số',
      lang: 'vi',
      start_url: '/?from=homescreen',
      scope: '/',
      display: 'standalone',
      theme_color: '#0B5551',
      background_color: '#F6F4EF',
      icons: [
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })
