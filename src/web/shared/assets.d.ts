declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css'

/** Method and path of each operation, read from the contract when the app is built (vite/api-routes.ts). */
declare module 'virtual:api-routes' {
  export const routes: Readonly<Record<string, readonly [method: string, path: string, needs?: 'proof' | 'once']>>
}

/** The address of a script that the build has made for a worker. */
declare module '*?worker&url' {
  const address: string
  export default address
}

/** Provided by Preact in the build; React's own types say no more than this. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'
  export const createRoot: (container: Element) => { readonly render: (children: ReactNode) => void }
}

/** Address of a file of the build. */
declare module '*?url' {
  export const address: string
  export { address as default }
}
declare module '*?worker&url' {
  export const address: string
  export { address as default }
}
