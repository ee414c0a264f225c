import Compiled from "markdown-to-jsx/react";
import classes from "./markdown.module.css";

const options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  overrides: {
    a: { props: { target: "_blank", rel: "noopener noreferrer nofollow" } },
    img: { props: { loading: "lazy", referrerPolicy: "no-referrer" } },
  },
} as const;

/** Text people wrote, as Markdown. HTML in it stays text, and links can't run code. */
export const Markdown = ({ children }: { readonly children: string }) => (
  <div className={classes["prose"]}>
    <Compiled options={options}>{children}</Compiled>
  </div>
);
