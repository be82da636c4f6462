import { Hocuspocus } from '@hocuspocus/server';
import { createHash, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { isDeskName, isLiveName } from '../../shared/bridge/liveNames';
import { mostPeople } from '../../shared/bridge/PersonHere';
import type { ServerOriginals } from './ServerOriginals';
import { serveOriginals } from './serveOriginals';
import type { ServerStore } from './ServerStore';

/** One message holds no more bytes than this: as many as an update may have, and its name. */
const longestMessage = 65 * 1024 * 1024;
/** One document holds no more bytes than this; 20,000 words with a long history take some 5 MB. */
const largestDocument = 128 * 1024 * 1024;
/** The newsroom's list of articles holds no more. */
const largestDesk = 8 * 1024 * 1024;
/** So many desks at most are connected at once. */
const mostConnections = 500;
/** What people say of themselves takes no more, in bytes of JSON. */
const longestState = 4096;
/** A picture may take so long to come, in milliseconds. */
const longestRequest = 30 * 60_000;
/** A connection that says nothing for so long is closed, in milliseconds; a desk says it is there every 15 s. */
const idleFor = 60_000;

/** What a server is started with. */
export interface LiveServerStart {
  store: ServerStore;
  /** The pictures of articles. */
  originals: ServerOriginals;
  /** Whoever knows it may read and write every document. */
  token: string;
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Certificate and key, as PEM; without them nothing is encrypted. */
  tls: { cert: string; key: string } | null;
  /** Hears that an update could not be kept: the server is of no use any more, and what the desks have is whole. */
  failed: (error: unknown) => void;
  /** Hears what the disk says of a picture: that one is not kept or not handed out, and all else goes on. */
  troubled: (error: unknown) => void;
}

/**
 * Hocuspocus over our own storage: the server through which desks write in the same articles. It knows documents by
 * name alone and never looks into them.
 */
export class LiveServer {
  readonly #hocuspocus: Hocuspocus;
  readonly #http: http.Server | https.Server;
  readonly #sockets: WebSocketServer;

  constructor(private readonly start: LiveServerStart) {
    this.#hocuspocus = hocuspocusOver(start);
    const { originals, token, troubled } = start;
    const answer = serveOriginals(originals, (given) => isSame(given, token), troubled, notHere);
    this.#http = start.tls ? https.createServer(start.tls, answer) : http.createServer(answer);
    this.#http.requestTimeout = longestRequest;
    this.#sockets = new WebSocketServer({
      server: this.#http,
      maxPayload: longestMessage,
      perMessageDeflate: false,
      verifyClient: () => this.#sockets.clients.size < mostConnections,
    });
    // Told again by the http server, which is listened to where it matters.
    this.#sockets.on('error', () => undefined);
    this.#sockets.on('connection', (socket) => this.#serve(socket));
  }

  /** Settles with the port on which it can be reached; rejects when it cannot be had. */
  async listen(): Promise<number> {
    const { host, port } = this.start;
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen({ host, port }, resolve);
    });
    return (this.#http.address() as AddressInfo).port;
  }

  /** Lets everyone go and hears nobody any more. What came is kept already. */
  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  #serve(socket: WebSocket): void {
    // What a request said besides its token is of no use here.
    const client = this.#hocuspocus.handleConnection(
      socket as unknown as Parameters<Hocuspocus['handleConnection']>[0],
      new Request('http://localhost/'),
    );
    socket.on('message', (bytes: Buffer, isBinary) => {
      if (isBinary) client.handleMessage(new Uint8Array(bytes));
      else socket.close(1003);
    });
    socket.on('close', (code, reason) => client.handleClose({ code, reason: reason.toString() }));
    // A message that is too long, for one; the socket closes by itself.
    socket.on('error', () => undefined);
  }
}

/** Whoever comes with a browser learns only that something is here. */
function notHere(_request: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(426, { 'content-type': 'text/plain', upgrade: 'websocket' });
  response.end('Katern\n');
}

function hocuspocusOver({ store, token, failed }: LiveServerStart): Hocuspocus {
  const sizes = new Map<string, number>();
  return new Hocuspocus({
    quiet: true,
    timeout: idleFor,
    // What was deleted is part of an article's history; of the list of articles only today's counts.
    yDocOptions: { gc: false, gcFilter: () => true },
    onCreateDocument: ({ documentName }) => Promise.resolve({ gc: isDeskName(documentName) }),
    onAuthenticate: ({ token: given, documentName }) =>
      isLiveName(documentName) && isSame(given, token)
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(), { reason: 'permission-denied' })),
    onLoadDocument: ({ document, documentName }) => {
      try {
        const updates = store.load(documentName);
        for (const update of updates) Y.applyUpdate(document, update);
        store.join(documentName, updates.length, () => Y.encodeStateAsUpdate(document));
        sizes.set(documentName, store.size(documentName));
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(Object.assign(error as Error, { reason: 'document-unreadable' }));
      }
    },
    afterUnloadDocument: ({ documentName }) => {
      sizes.delete(documentName);
      return Promise.resolve();
    },
    beforeSync: ({ documentName, type, payload }) => {
      const most = isDeskName(documentName) ? largestDesk : largestDocument;
      const tooLarge = type !== 0 && (sizes.get(documentName) ?? 0) + payload.length > most;
      return tooLarge ? Promise.reject(tooBig()) : Promise.resolve();
    },
    beforeHandleAwareness: ({ states, awareness }) => {
      const many = states.size + awareness.getStates().size > 4 * mostPeople;
      const long = JSON.stringify([...states.values()]).length > longestState;
      return many || long ? Promise.reject(tooBig()) : Promise.resolve();
    },
    onChange: ({ documentName, document, update }) => {
      try {
        store.append(documentName, update);
        const size = (sizes.get(documentName) ?? 0) + update.length;
        sizes.set(documentName, size);
        // Somebody always has the list: what no longer counts would stay in it.
        if (!isDeskName(documentName) || size <= largestDesk / 2) return Promise.resolve();
        store.join(documentName, Infinity, () => Y.encodeStateAsUpdate(document));
        sizes.set(documentName, store.size(documentName));
      } catch (error) {
        failed(error);
      }
      return Promise.resolve();
    },
  });
}

/** Why a document is closed: the desk says so to whoever writes there. */
function tooBig(): Error {
  return Object.assign(new Error('too big'), { code: 1009, reason: 'Message Too Big' });
}

function isSame(given: string, token: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}
