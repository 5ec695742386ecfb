import type { ReactNode } from 'react'
import { Link } from 'wouter'

interface AppLinkProps {
  readonly href: string
  readonly className?: string | undefined
  readonly children: ReactNode
  readonly lang?: string | undefined
  /** A file to keep instead of a page to open. */
  readonly download?: string | undefined
  /** A page of another app of this site: the browser loads it. */
  readonly otherApp?: boolean | undefined
  readonly 'aria-current'?: 'page' | 'true' | undefined
  readonly 'aria-label'?: string | undefined
  readonly onClick?: (() => void) | undefined
}

/** A link: pages of this app open without a reload; tel:, mailto:, other sites and files are left to the browser. What the browser
 *  shows itself opens beside the app, which has no way back of its own when it is installed. */
export const AppLink = ({ children, href, otherApp = false, ...rest }: AppLinkProps) => {
  if (!otherApp && href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined) {
    return (
      <Link href={href} {...rest}>
        {children}
      </Link>
    )
  }
  const elsewhere =
    href.startsWith('http') || (href.startsWith('/api/') && rest.download === undefined)
      ? { target: '_blank', rel: 'noopener noreferrer' }
      : {}
  return (
    <a href={href} {...elsewhere} {...rest}>
      {children}
    </a>
  )
}
