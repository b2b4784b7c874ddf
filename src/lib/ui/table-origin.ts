import type { ViewFileOrigin } from './view-export';

/** What a file of the table says of itself, but for the address, which the table knows. */
export type TableOrigin = Omit<ViewFileOrigin, 'address'>;
