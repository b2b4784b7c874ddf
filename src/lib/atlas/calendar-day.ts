/** The day of a moment where the reader is, as an ISO date: before seven in Viet Nam it is not that of UTC. */
export function calendarDay(moment: Date): string {
	const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
