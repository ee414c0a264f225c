/** Colours offered for projects and labels; each reads well on light and dark. */
export const SWATCHES = [
  "#0b7896",
  "#2f6fde",
  "#7357d6",
  "#b247b5",
  "#d6336c",
  "#d9480f",
  "#c77700",
  "#6a8f00",
  "#12936a",
  "#0c8599",
  "#4a5a66",
  "#8a5a44",
] as const;
