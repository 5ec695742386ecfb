declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css'

/** Method and path of each operation, read from the contract when the app is built (vite/api-routes.ts). */
declare module 'virtual:api-routes' {
  export const routes: Readonly<Record<string, readonly [method: string, path: string]>>
}
