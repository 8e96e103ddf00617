import type { JSX } from "solid-js";

/** A link whose short words are enough for the eye beside its subject, and whose name says the subject to a reader. */
export function NamedLink(props: {
  readonly id?: string;
  readonly href: string;
  readonly label: string;
  /** Holds the label, and what it is about. */
  readonly name: string;
}): JSX.Element {
  return (
    <a id={props.id} href={props.href}>
      <span aria-hidden="true">{props.label}</span>
      <span class="unseen">{props.name}</span>
    </a>
  );
}
