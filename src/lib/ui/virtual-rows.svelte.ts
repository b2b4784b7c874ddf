import {
	defaultRangeExtractor,
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type VirtualItem,
	type VirtualizerOptions
} from '@tanstack/virtual-core';

/** Height that a row is taken to have until it is measured, in pixels. */
const guessedHeight = 41;

/** Which rows of a long list stand in the document: those in its frame, and a few around them. */
export class VirtualRows {
	items: readonly VirtualItem[] = $state.raw([]);
	/** Height of all rows together, in pixels. */
	height = $state(0);
	/** The rows that stand in the document, each with the height of those left out before it. */
	readonly slots = $derived.by(() => {
		let end = 0;
		return this.items.map((item) => {
			const gap = item.start - end;
			end = item.end;
			return { index: item.index, gap };
		});
	});
	/** Height of the rows left out after the last. */
	readonly gapBelow = $derived(this.height - (this.items.at(-1)?.end ?? 0));
	readonly #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>;
	readonly #unmount: () => void;
	#keys: readonly string[] = [];
	#kept: readonly number[] = [];

	/** `frame` is what scrolls. */
	constructor(private readonly frame: HTMLElement) {
		this.#virtualizer = new Virtualizer(this.#options());
		this.#unmount = this.#virtualizer._didMount();
	}

	#options(): VirtualizerOptions<HTMLElement, HTMLTableRowElement> {
		return {
			count: this.#keys.length,
			getScrollElement: () => this.frame,
			estimateSize: () => guessedHeight,
			getItemKey: (index) => this.#keys[index] ?? index,
			overscan: 8,
			// The heads stand over the first rows of the frame, and push the last ones down by as much.
			scrollPaddingEnd: this.frame.querySelector('thead')?.clientHeight ?? 0,
			// A row that has the focus or is chosen stays, wherever the list is scrolled to.
			rangeExtractor: (range) => {
				const near = defaultRangeExtractor(range);
				return [...new Set([...near, ...this.#kept])].sort((a, b) => a - b);
			},
			scrollToFn: elementScroll,
			observeElementRect,
			observeElementOffset,
			onChange: () => {
				this.#read();
			}
		};
	}

	#read(): void {
		this.items = this.#virtualizer.getVirtualItems();
		this.height = this.#virtualizer.getTotalSize();
	}

	/** Takes the rows of the list in their order, and which of them always stand in the document. */
	show(keys: readonly string[], kept: readonly number[]): void {
		this.#keys = keys;
		this.#kept = kept;
		this.#virtualizer.setOptions(this.#options());
		this.#virtualizer._willUpdate();
		this.#read();
	}

	/** Takes the height of a row that stands in the document; its place in the list is its `data-index`. */
	readonly measure = (row: HTMLTableRowElement): void => {
		this.#virtualizer.measureElement(row);
	};

	/** Scrolls the frame until a row is in it; rows on the way may turn out higher than was guessed. */
	reach(index: number): void {
		this.#virtualizer.scrollToIndex(index);
	}

	/** Lets go of the frame. */
	close(): void {
		this.#unmount();
	}
}
