/** The thread that writes files and takes their digests, while the next ones are made. It is started with the folder to write into. */
import { parentPort, workerData } from 'node:worker_threads';
import { BatchWriter } from '../batch-writer.ts';
import type { Batch } from '../portion.ts';

const writer = new BatchWriter(workerData as string);

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(writer.write(batch), [batch.bytes]));
