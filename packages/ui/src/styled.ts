// The one door to styled-components. The named `styled` is used because the default export breaks in native Node ESM.
// Every component names its `componentId`, so that class names do not depend on the order modules load in, and no
// data is ever interpolated: what differs from chart to chart is an SVG attribute or a validated CSS variable.
export { css, keyframes, StyleSheetManager, styled } from 'styled-components'
