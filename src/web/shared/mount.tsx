import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/base.css'
import { queryClient } from './api/query.ts'
import { startTexts, type Catalogues } from './i18n/language.ts'
import { useLanguage } from './i18n/use-language.ts'

const Root = ({ render }: { readonly render: () => ReactNode }) => {
  // Rendering anew from here follows a change of language without losing anybody's typing.
  useLanguage()
  return <QueryClientProvider client={queryClient}>{render()}</QueryClientProvider>
}

/** Starts an app in `#root` once the texts of the chosen language are here. `render` builds its tree afresh each time. */
export async function mount(catalogues: Catalogues, render: () => ReactNode): Promise<void> {
  await startTexts(catalogues)
  const container = document.getElementById('root')
  if (!container) throw new Error('no #root in index.html')
  container.replaceChildren()
  createRoot(container).render(<Root render={render} />)
}
