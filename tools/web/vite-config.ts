import { join } from 'node:path'
import { preact } from '@preact/preset-vite'
import type { InlineConfig, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { apiRoutes } from './api-routes.ts'
import { bootScript } from './boot-script.ts'
import { ROOT, WEB } from './paths.ts'

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

/** Build of one app. The consoles of officers and of units lie under /agency/ and /unit/ and have no service worker. */
export const viteConfig = (app: WebApp, outDir: string): InlineConfig => ({
  configFile: false,
  root: join(WEB, app),
  base: app === 'citizen' ? '/' : `/${app}/`,
  cacheDir: join(ROOT, 'node_modules/.vite'),
  logLevel: 'warn',
  plugins: [
    apiRoutes(app),
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    bootScript(),
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
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } } },
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
