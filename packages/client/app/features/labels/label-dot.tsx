export const LabelDot = ({ color }: { readonly color: string }) => (
  <span
    aria-hidden
    style={{
      display: "inline-block",
      flexShrink: 0,
      width: 10,
      height: 10,
      borderRadius: "50%",
      background: color,
    }}
  />
);
