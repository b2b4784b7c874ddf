import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import { jsPDF } from 'jspdf';
import 'svg2pdf.js';
import { base64Of } from './font-files';
import { sheetFamily } from './sheet-svg';

/** Points of paper for a CSS pixel. */
const points = 0.75;

/** PDF fonts are whole: the files of the site are divided by letters and packed as no PDF may be. */
const faces = [
	{ file: 'BeVietnamPro-Regular.ttf', url: regular, weight: 400 },
	{ file: 'BeVietnamPro-SemiBold.ttf', url: semiBold, weight: 600 }
] as const;
let loading: Promise<string[]> | null = null;

/**
 * An SVG document of a sheet as one page of PDF: lines stay lines, text stays text, in a font that the file
 * carries. `title` and `language` are what the file says of itself. Throws where the fonts do not arrive.
 */
export async function svgToPdf(
	svg: string,
	size: { readonly width: number; readonly height: number },
	about: { readonly title: string; readonly author: string; readonly language: string }
): Promise<Blob> {
	loading ??= Promise.all(faces.map(({ url }) => base64Of(url)));
	loading.catch(() => (loading = null));
	const fonts = await loading;
	const [width, height] = [size.width * points, size.height * points];
	const document = new jsPDF({
		unit: 'pt',
		format: [width, height],
		orientation: width > height ? 'landscape' : 'portrait',
		compress: true,
		putOnlyUsedFonts: true
	});
	faces.forEach(({ file, weight }, i) => {
		document.addFileToVFS(file, fonts[i] ?? '');
		document.addFont(file, sheetFamily, 'normal', weight);
	});
	document.setProperties({ title: about.title, author: about.author });
	document.setLanguage(about.language === 'en' ? 'en' : 'vi');
	const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	joinAlikePaths(documentElement);
	await document.svg(documentElement, { x: 0, y: 0, width, height });
	return document.output('blob');
}

/** A page of paper says nothing of a place pointed at: of so many paths those with one fill are drawn as one. */
const most = 100;

/** Each path with a pattern or a colour of its own takes the writer milliseconds: ten thousand take minutes. */
function joinAlikePaths(sheet: Element): void {
	for (const group of sheet.querySelectorAll('g')) {
		const paths = [...group.children].filter((child) => child.localName === 'path');
		if (paths.length < most) continue;
		const first = new Map<string, Element>();
		const outlines = new Map<Element, string[]>();
		for (const path of paths) {
			const fill = path.getAttribute('fill') ?? '';
			const into = first.get(fill) ?? path;
			first.set(fill, into);
			const own = outlines.get(into) ?? [];
			outlines.set(into, own);
			own.push(path.getAttribute('d') ?? '');
			if (into !== path) path.remove();
		}
		for (const [path, all] of outlines) path.setAttribute('d', all.join(''));
	}
}
