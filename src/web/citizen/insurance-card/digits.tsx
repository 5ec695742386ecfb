interface DigitsProps {
  /** As it is shown, "00 0016 8123". */
  readonly children: string
  readonly className?: string | undefined
}

/** A number that is no amount: seen in groups, read out digit by digit. */
export const Digits = ({ children, className }: DigitsProps) => (
  <span className={className}>
    <span aria-hidden="true" className="num">
      {children}
    </span>
    <span className="spoken">{[...children.replaceAll(' ', '')].join(' ')}</span>
  </span>
)
