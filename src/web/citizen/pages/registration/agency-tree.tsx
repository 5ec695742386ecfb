import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'

const AgencyTreeSheet = lazy(async () => ({ default: (await import('./agency-tree-sheet.tsx')).AgencyTreeSheet }))

interface AgencyTreeProps {
  /** The province that is open at first: the declared one. */
  readonly provinceCode: string
  readonly onChoose: (code: string) => void
}

/** Beside the search: all agencies as a tree, fetched when it is asked for. */
export const AgencyTree = ({ provinceCode, onChoose }: AgencyTreeProps) => {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const show = () => {
    setOpened(true)
    setOpen(true)
  }
  const take = (code: string) => {
    onChoose(code)
    setOpen(false)
  }
  return (
    <>
      <Button look="quiet" small onClick={show}>
        {t('registration.agency.browse')}
      </Button>
      {wasOpened && (
        <Suspense fallback={null}>
          <AgencyTreeSheet open={isOpen} provinceCode={provinceCode} onClose={() => setOpen(false)} onChoose={take} />
        </Suspense>
      )}
    </>
  )
}
