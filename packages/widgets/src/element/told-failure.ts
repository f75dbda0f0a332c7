import type { Locale } from '@onemetre/scenes';
import { failureView, type Failure } from '@onemetre/scenes/views';
import { engineNow } from '../store/engine.ts';

/** A failure in words, with what the check found where there is what has checked. */
export const toldFailure = (failure: Failure, locale: Locale): ReturnType<typeof failureView> =>
  failureView(failure, locale, engineNow()?.mistakesOf(failure, locale));
