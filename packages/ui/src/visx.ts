// The one door to visx: its path makers, its curves, and what its axes and grids take for a scale. Axes are drawn by
// `marks/` instead of `@visx/axis`, whose text component measures words in an element it appends to the host's `<body>`;
// scales are made by `scales/` instead of `@visx/scale`, which brings 11 kB of colours, interpolators and number formats
// along (docs/decisions/0007-visx.md).
export { curveLinear, curveMonotoneX, curveStepAfter } from '@visx/curve'
export { hierarchy, treemapSquarify } from '@visx/hierarchy'
export type { PickD3Scale } from '@visx/scale'
export { area as areaPath, line as linePath } from '@visx/shape'
