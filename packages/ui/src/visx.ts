// The one door to visx: its path makers and curves. Axes are drawn by `marks/` instead of `@visx/axis`, whose text
// component measures words in an element it appends to the host's `<body>`; value axes are rounded by `scales/` instead
// of `@visx/scale`, which brings 11 kB of colours, interpolators and number formats along.
export { curveLinear, curveMonotoneX, curveStepAfter } from '@visx/curve'
export { area as areaPath, line as linePath } from '@visx/shape'
