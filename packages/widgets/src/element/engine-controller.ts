import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Programme } from '@onemetre/core';
import type { Failure, Scene } from '@onemetre/scenes/views';
import { engineNow, engineRefusal, wantEngine, whenEngine, type Engine } from '../store/engine.ts';
import type { WidgetState } from './widget-state.ts';

type Dates = readonly [asOf: string | undefined, knownAt: string | undefined];

/** What an engine would help with. */
const codes: readonly Failure['code'][] = ['no-engine', 'no-release', 'not-held'];

/** Where a page cannot judge, a release has to hold what it asks for. */
export const notHeld: WidgetState = { type: 'failed', failure: { code: 'not-held', detail: '' } };

/** Asks for the engine that the page names where something fails for want of one, and looks again when it is there. */
export class EngineController implements ReactiveController {
  private readonly again: () => void;
  private lacks = false;
  private stop: (() => void) | null = null;

  /** @param again looks once more for what has failed */
  constructor(host: ReactiveControllerHost, again: () => void) {
    this.again = again;
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = whenEngine(() => {
      if (this.lacks) this.again();
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  /**
   * What the widget does, as it is to be told.
   *
   * @param kept why a later reading failed, where what came before it is still shown
   */
  told(state: WidgetState, kept?: Failure): WidgetState {
    if (state.type === 'ready' || state.type === 'empty') return { ...state, failure: kept };
    this.lacks = state.type === 'failed' && codes.includes(state.failure.code);
    if (!this.lacks) return state;
    wantEngine();
    const failure = engineRefusal();
    return failure ? { type: 'failed', failure } : state;
  }

  /** A programme as it is seen, judged on some dates. */
  frame(programme: Programme, [asOf, knownAt]: Dates, options: Parameters<Engine['frame']>[2]): Scene {
    const engine = engineNow();
    if (!engine) throw new Error('raw data without an engine');
    return engine.frame(programme, engine.judge(programme, asOf, knownAt), options);
  }
}
