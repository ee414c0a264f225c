import classes from "./ticket.module.css";

interface PropertyProps {
  readonly name: string;
  /** Whether the value can take several lines. */
  readonly tall?: boolean;
  readonly children: React.ReactNode;
}

export const Property = ({ name, tall = false, children }: PropertyProps) => (
  <div className={classes["property"]} data-tall={tall} role="group" aria-label={name}>
    <span className={classes["propertyName"]} aria-hidden>
      {name}
    </span>
    <div className={classes["propertyContent"]}>{children}</div>
  </div>
);

interface PropertyButtonProps {
  /** Where the shortcuts of the page find it. */
  readonly field: string;
  readonly children: React.ReactNode;
  onPick(anchor: HTMLElement): void;
}

export const PropertyButton = ({ field, onPick, children }: PropertyButtonProps) => (
  <button
    type="button"
    data-field={field}
    aria-haspopup="listbox"
    className={classes["propertyButton"]}
    onClick={(event) => onPick(event.currentTarget)}
  >
    {children}
  </button>
);
