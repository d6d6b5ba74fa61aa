/** The entry of the language server's bundle. */
import { serve } from '../../language/server/node.ts';

serve();
