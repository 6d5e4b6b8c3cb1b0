// The one door to visx: its scales and path makers. Axes are drawn by `marks/` instead of `@visx/axis`, whose text
// component measures words in an element it appends to the host's `<body>`.
export { curveLinear, curveMonotoneX, curveStepAfter } from '@visx/curve'
export { scaleLinear } from '@visx/scale'
export { area as areaPath, line as linePath } from '@visx/shape'
