export { default as BivariateLegend } from './BivariateLegend.svelte';
export { default as CircleLegend } from './CircleLegend.svelte';
export { default as FilterChip } from './FilterChip.svelte';
export { default as LegendAxis } from './LegendAxis.svelte';
export { default as LegendTools } from './LegendTools.svelte';
export { default as SvgCircles } from './SvgCircles.svelte';
