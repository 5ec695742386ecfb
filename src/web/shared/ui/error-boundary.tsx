import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import { Page } from './page.tsx'

interface ErrorBoundaryProps {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly children: ReactNode
}

/** Shown instead of an empty screen when a page throws: a bug, or a part of the app that could not be fetched. A class because React
 *  offers no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown) {
    // As loud as without a boundary: consoles, tests and monitors see it.
    reportError(error)
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Page narrow>
        <h1 className="spoken">{this.props.title}</h1>
        <Note kind="err" title={this.props.title} live="assertive">
          <p>{this.props.text}</p>
          <Button look="second" small icon="retry" onClick={() => location.reload()}>
            {this.props.action}
          </Button>
        </Note>
      </Page>
    )
  }
}
