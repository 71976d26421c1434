import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Connections with a request that may be long in coming in. Node gives every request the same time to arrive whole; a
 * batch that is worked on while it comes in takes as long as the work. It is cut off when nothing moves, all the same.
 */
const connections = new WeakSet<Socket>();

/** Lets a request that has been let in take its time. */
export function mayTakeLong({ raw }: FastifyRequest): void {
  connections.add(raw.socket);
}

/** Whether the request on a connection may take longer than others. */
export const takesLong = (socket: Socket) => connections.has(socket);
