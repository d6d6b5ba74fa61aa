/** Everything that can be asked about a document. */

import { registerHierarchy } from './hierarchy.ts';
import { registerNavigation } from './navigation.ts';
import type { Server } from './server.ts';
import { registerViews } from './views.ts';
import { registerWriting } from './writing.ts';

/** Answers every request about documents. */
export function registerFeatures(server: Server): void {
  registerNavigation(server);
  registerViews(server);
  registerWriting(server);
  registerHierarchy(server);
}
