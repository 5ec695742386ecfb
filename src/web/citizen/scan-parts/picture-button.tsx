import { useRef } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../t.ts'

const ACCEPTED = 'image/jpeg,image/png,image/webp'

/** Chooses a picture that shows the code. */
export const PictureButton = ({ isBusy, onPick }: { readonly isBusy: boolean; readonly onPick: (file: File) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="second" wide icon="picture" busy={isBusy} onClick={() => input.current?.click()}>
        {t('scan.picture')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          // The same picture may be chosen again.
          event.currentTarget.value = ''
          if (file) onPick(file)
        }}
      />
    </>
  )
}
