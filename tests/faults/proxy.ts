import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Stands between services, so that what they send each other can be cut off or slowed down. */
export interface Proxy {
  port: number;
  /** Breaks every connection, wherever it is in a message. */
  cut(): void;
  /** Every piece of an answer takes this long from now on; 0: none does. */
  slowDown(milliseconds: number): void;
  close(): void;
}

export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let pauseMs = 0;
  const server = createServer((client) => {
    const service = connect(target, '127.0.0.1');
    for (const socket of [client, service]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        service.destroy();
      });
    }
    client.pipe(service);
    service.on('data', async (piece) => {
      service.pause();
      if (pauseMs > 0) await delay(pauseMs);
      client.write(piece);
      service.resume();
    });
    service.on('end', () => client.end());
  });
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as { port: number }).port,
        cut: () => sockets.forEach((socket) => socket.destroy()),
        slowDown: (milliseconds) => (pauseMs = milliseconds),
        close,
      }),
    );
  });
}
