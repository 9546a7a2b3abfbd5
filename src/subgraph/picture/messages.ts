import type { Picture, PictureQuestion } from './picture.ts';

/** What is asked of the worker, and what it replies. */
export interface PictureRequests {
  readonly DRAW: {
    readonly message: { readonly type: 'DRAW'; readonly question: PictureQuestion };
    readonly reply: Picture;
  };
}

export type ToPictureWorker = PictureRequests['DRAW']['message'] & { readonly request: number };
