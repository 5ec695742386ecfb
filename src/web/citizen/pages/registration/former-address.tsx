import { lazy, Suspense, useState } from 'react'
import type { AddressCandidate } from '#contract/directory.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'

const FormerAddressSheet = lazy(async () => ({ default: (await import('./former-address-sheet.tsx')).FormerAddressSheet }))

/** For a person who knows only the address of before July 2025. The sheet is fetched when it is asked for, and remembers its choices. */
export const FormerAddress = ({ onChoose }: { readonly onChoose: (place: AddressCandidate) => void }) => {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const show = () => {
    setOpened(true)
    setOpen(true)
  }
  const take = (place: AddressCandidate) => {
    onChoose(place)
    setOpen(false)
  }
  return (
    <>
      <Button look="quiet" small onClick={show}>
        {t('registration.former.open')}
      </Button>
      {wasOpened && (
        <Suspense fallback={null}>
          <FormerAddressSheet open={isOpen} onClose={() => setOpen(false)} onChoose={take} />
        </Suspense>
      )}
    </>
  )
}
