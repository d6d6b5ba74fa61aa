/** Yardstick: the same grammar under Langium's services as they come: parse, index, link, validate. */
import { createDefaultCoreModule, createDefaultSharedCoreModule, inject, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import {
  RutinGeneratedModule,
  RutinGeneratedSharedModule,
} from '../../../language/grammar/generated/langium/module.ts';

const [folder = '.'] = process.argv.slice(2);
const shared = inject(createDefaultSharedCoreModule(NodeFileSystem), RutinGeneratedSharedModule);
const rutin = inject(createDefaultCoreModule({ shared }), RutinGeneratedModule);
shared.ServiceRegistry.register(rutin);

await shared.workspace.WorkspaceManager.initializeWorkspace([{ name: 'region', uri: URI.file(folder).toString() }]);
const documents = shared.workspace.LangiumDocuments.all.toArray();
await shared.workspace.DocumentBuilder.build(documents, { validation: true });
const faults = documents.reduce((sum, document) => sum + (document.diagnostics?.length ?? 0), 0);
console.log(`${documents.length} documents, ${faults} diagnostics`);
