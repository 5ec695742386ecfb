import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { photoName } from './photo-name.ts'
import { KeyHelp } from './key-help.tsx'
import { photoAddress, PhotoPane } from './photo-pane.tsx'
import { inOrder, usePhotoViews, type CasePhoto, type PhotoViews, type Side } from './use-photo-views.ts'
import css from './photos.module.css'

/** The portrait beside the identity papers, with tools, small pictures to choose from, and the form. */
export const PhotoCompare = ({ file }: { readonly file: CaseFile }) => {
  const photos = inOrder(file.photos)
  const views = usePhotoViews(photos)
  const [areKeysOpen, setKeysOpen] = useState(false)
  const tools: readonly Tool[] = [
    { icon: 'zoom-in', label: t('review.tool.zoomIn'), use: views.zoomIn },
    { icon: 'zoom-out', label: t('review.tool.zoomOut'), use: views.zoomOut },
    { icon: 'turn', label: t('review.tool.rotate'), use: views.rotate },
    { icon: 'light', label: t('review.tool.light'), use: views.changeLight },
    { icon: 'columns', label: t('review.tool.contrast'), use: views.changeContrast },
    { icon: 'retry', label: t('review.tool.reset'), use: views.reset },
    { icon: 'question', label: t('review.tool.keys'), use: () => setKeysOpen(true) },
  ]
  useShortcuts({
    '+': views.zoomIn,
    '=': views.zoomIn,
    '-': views.zoomOut,
    x: views.rotate,
    s: views.changeLight,
    c: views.changeContrast,
    p: views.next,
    v: views.swap,
    '0': views.reset,
    '?': () => setKeysOpen(true),
  })
  return (
    <section className={css['panel']} aria-labelledby="photos">
      <div className={css['head']}>
        <h2 id="photos">{t(file.feedback ? 'review.photosAlong' : 'review.photos')}</h2>
        <div className={css['tools']} role="group" aria-label={t('review.tools')}>
          {tools.map(({ icon, label, use }) => (
            <button key={icon} type="button" className={css['tool']} aria-label={label} title={label} onClick={use}>
              <Icon name={icon} size="s" />
            </button>
          ))}
        </div>
      </div>
      {file.photos.length === 0 ? (
        <p className="muted">{t('review.photo.none')}</p>
      ) : (
        <div className={css['panes']}>
          {(['left', 'right'] as const).map(side => (
            <Pane key={side} side={side} file={file} views={views} />
          ))}
        </div>
      )}
      <Thumbs file={file} photos={photos} views={views} />
      <ToolState file={file} views={views} />
      <KeyHelp open={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </section>
  )
}

interface Tool {
  readonly icon: IconName
  readonly label: string
  readonly use: () => void
}

const Pane = ({ side, file, views }: { readonly side: Side; readonly file: CaseFile; readonly views: PhotoViews }) => {
  const photo = views[side]
  if (!photo) return null
  return (
    <PhotoPane
      key={photo.id}
      caseId={file.id}
      applicant={file.applicantName}
      photo={photo}
      name={photoName(photo, file)}
      view={views.viewOf(photo)}
      isActive={views.chosen?.id === photo.id}
      onChoose={() => views.setActive(side)}
      onZoom={factor => views.zoomBy(photo, factor)}
    />
  )
}

interface ThumbsProps {
  readonly file: CaseFile
  readonly photos: readonly CasePhoto[]
  readonly views: PhotoViews
}

const Thumbs = ({ file, photos, views }: ThumbsProps) => (
  <div className={css['strip']}>
    <div className={css['thumbs']} role="group" aria-label={t('review.photo.choose')}>
      {photos.map(photo => (
        <button
          key={photo.id}
          type="button"
          className={css['thumb']}
          aria-pressed={views.chosen?.id === photo.id}
          aria-label={photoName(photo, file)}
          onClick={() => views.show(photo)}
        >
          <img src={photoAddress(file.id, photo.id)} alt="" />
        </button>
      ))}
    </div>
    {file.kind === 'registration' && (
      <AppLink
        className={css['form']}
        href={targetOf('getCaseForm', { params: { id: file.id } }).url}
        download=""
        aria-label={t('review.formOpen')}
      >
        <Icon name="document" />
        <span>{t('review.form')}</span>
      </AppLink>
    )}
  </div>
)

/** Says what a tool has done; it is seen by those who see. */
const ToolState = ({ file, views }: Omit<ThumbsProps, 'photos'>) => {
  if (!views.chosen) return null
  const { zoom, angle, light, contrast } = views.viewOf(views.chosen)
  return (
    <p className="spoken" role="status">
      {(zoom !== 1 || angle !== 0 || light !== 100 || contrast !== 100) &&
        t('review.tool.state', { photo: photoName(views.chosen, file), zoom: Math.round(zoom * 100), angle, light, contrast })}
    </p>
  )
}
