/** What a check found, for people and for programs. */
import { table } from '../build-boundaries/report';
import type { CheckResult } from './check';
import { rules, severityOf, type Finding, type RuleId } from './rules';

/** Findings of one rule in one pack that are printed; the JSON has them all. */
const SHOWN = 10;

/** The table of packs, then what was found, errors first, the same rule of a pack together. */
export function reportLines({ ok, packs, findings }: CheckResult): string[] {
	const rows = packs.map((pack) => [
		pack.file,
		pack.units,
		pack.registered,
		pack.repaired,
		pack.touches,
		pack.crossings,
		pack.landKm2 ?? '–',
		pack.errors,
		pack.warnings
	]);
	const head = ['pack', 'units', 'registered', 'repaired', 'touches', 'crossings', 'land km²'];
	const grouped = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${severityOf(finding)} · ${finding.pack} · ${finding.rule}`;
		grouped.set(key, [...(grouped.get(key) ?? []), finding]);
	}
	const groups = [...grouped].sort(
		([a], [b]) => Number(b.startsWith('error')) - Number(a.startsWith('error'))
	);
	const count = (severity: string) =>
		findings.filter((finding) => severityOf(finding) === severity).length;
	return [
		table([[...head, 'errors', 'warnings'], ...rows]),
		...groups.flatMap(([key, own]) => [
			'',
			`${key} · ${own.length}`,
			...own.slice(0, SHOWN).map((finding) => `  ${findingLine(finding)}`),
			...(own.length > SHOWN ? [`  … and ${own.length - SHOWN} more: --json <file> has all`] : [])
		]),
		'',
		`${ok ? 'ok' : 'not ok'} · ${count('error')} errors, ${count('warning')} warnings`
	];
}

/** A finding on one line: code, name, place on the map, what is wrong. */
export function findingLine({ unit, at, says }: Finding): string {
	const where = at ? `${at[0].toFixed(4)}, ${at[1].toFixed(4)}` : null;
	const who = unit ? `${unit.code} ${unit.name}`.trim() : null;
	return [who, where, says].filter((part) => part !== null && part !== '').join(' · ');
}

/** The same as JSON: packs, findings with severity, and what each rule that was broken asks for. */
export function reportJson(folder: string, { ok, packs, findings }: CheckResult): string {
	const broken = [...new Set(findings.map(({ rule }) => rule))];
	const asks = (rule: RuleId) => ({ severity: rules[rule][0], asks: rules[rule][1] });
	const listed = findings.map((finding) => ({
		rule: finding.rule,
		severity: severityOf(finding),
		pack: finding.pack,
		code: finding.unit?.code ?? null,
		name: finding.unit?.name ?? null,
		lon: finding.at?.[0] ?? null,
		lat: finding.at?.[1] ?? null,
		says: finding.says
	}));
	const report = {
		folder,
		ok,
		packs,
		rules: Object.fromEntries(broken.map((rule) => [rule, asks(rule)])),
		findings: listed
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}
