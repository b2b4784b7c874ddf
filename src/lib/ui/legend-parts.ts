export { default as FilterChip } from './FilterChip.svelte';
export { default as LegendAxis } from './LegendAxis.svelte';
export { default as LegendTools } from './LegendTools.svelte';
