import { t } from './t.ts'

/** The officers' console. */
export const App = () => (
  <main>
    <h1>{t('agency.title')}</h1>
  </main>
)
