import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomTransform } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "react";

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 36;
const LARGEST_FIT = 1;
const STEP = 1.4;

/** Moves and scales a picture by wheel, fingers, drag and buttons. Starts with all of it in sight. */
export const useZoom = (size: Size) => {
  const svg = useRef<SVGSVGElement>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([0.05, 2.5])
        .on("zoom", ({ transform: next }: { transform: ZoomTransform }) => setTransform(next)),
    [],
  );

  const fit = useMemo(
    () => () => {
      const element = svg.current;
      if (element === null) return;
      const { clientWidth, clientHeight } = element;
      const scale = Math.min(
        (clientWidth - MARGIN * 2) / size.width,
        (clientHeight - MARGIN * 2) / size.height,
        LARGEST_FIT,
      );
      behaviour.transform(
        select(element),
        zoomIdentity
          .translate(
            (clientWidth - size.width * scale) / 2,
            Math.max((clientHeight - size.height * scale) / 2, MARGIN),
          )
          .scale(scale),
      );
    },
    [behaviour, size.width, size.height],
  );

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    // A double click is for the table under it.
    select(element).call(behaviour).on("dblclick.zoom", null);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [behaviour, fit]);

  const scaleBy = (factor: number): void => {
    if (svg.current) behaviour.scaleBy(select(svg.current), factor);
  };
  return { svg, transform, fit, zoomIn: () => scaleBy(STEP), zoomOut: () => scaleBy(1 / STEP) };
};
