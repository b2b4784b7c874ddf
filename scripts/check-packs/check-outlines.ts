/** The outlines of a pack by themselves: are they there, in degrees, and made of rings. */
import { inWindow, lonLat, type OpenPack } from './open-pack';
import type { Finding } from './rules';

/** Faults of outlines, each with the place to look at. */
export function checkOutlines(pack: OpenPack): Finding[] {
	const { file, content, outlines } = pack;
	const stray = firstStray(pack);
	if (stray) return [stray];
	return content.units.flatMap((unit, i): Finding[] => {
		const outline = outlines[i];
		const own = { code: unit.code ?? '', name: unit.name ?? '' };
		const at = pack.whereIs(unit);
		if (unit.polygons === null || !outline) {
			const says = 'has no outline: its geometry is null, empty or no polygon';
			return [{ rule: 'no-geometry', pack: file, unit: own, at, says }];
		}
		const { bad, failed, repairs, repairedAt, polygons } = outline;
		const findings = bad.map((ring): Finding => ({
			rule: 'bad-ring',
			pack: file,
			unit: own,
			at: ring.at ? lonLat(ring.at) : at,
			says: `a ring is none: ${ring.why}`
		}));
		if (polygons.length === 0 && bad.length === 0) {
			const says = 'has no area: all its rings are flat';
			findings.push({ rule: 'no-geometry', pack: file, unit: own, at, says });
		}
		const { touches, crossings, flat } = repairs;
		if (touches + crossings + flat > 0) {
			findings.push({
				rule: failed === null ? 'ring-repaired' : 'beyond-repair',
				pack: file,
				unit: own,
				at: repairedAt ? lonLat(repairedAt) : at,
				says:
					`rings with faults: touches ${touches}, crossings ${crossings}, flat ${flat} · ` +
					(failed === null ? 'repaired in memory' : `not to be repaired (${failed}): draw it anew`)
			});
		}
		return findings;
	});
}

/** The first position that is none of Viet Nam: with it, the others are of no use. */
function firstStray({ file, content, outlines }: OpenPack): Finding | undefined {
	for (const [i, { polygons }] of outlines.entries()) {
		const position = polygons.flat(2).find((each) => !inWindow(each));
		if (!position) continue;
		const { code, name } = content.units[i] ?? { code: null, name: null };
		return {
			rule: 'not-degrees',
			pack: file,
			unit: { code: code ?? '', name: name ?? '' },
			at: null,
			says:
				`position ${position.join(', ')} is not in Viet Nam as WGS84 longitude and latitude: ` +
				'write the pack in degrees, longitude first'
		};
	}
	return undefined;
}
