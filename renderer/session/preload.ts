import type { Preloaded } from '../../shared/bridge/Preloaded';

declare global {
  interface Window {
    readonly katern: Preloaded<File>;
  }
}
