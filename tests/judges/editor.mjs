// What yaml-language-server tells an editor of some files. Standard input: {"server": path, "files": [path]};
// standard output: {path: [{"line": number, "message": text}]}, lines counted from 1.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { server, files } = JSON.parse(readFileSync(0, "utf8"));
const told = {};
const byAddress = new Map(files.map((file) => [pathToFileURL(file).href, file]));
const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
let pending = Buffer.alloc(0);

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function open() {
  send({ method: "initialized", params: {} });
  for (const [uri, file] of byAddress) {
    const textDocument = { uri, languageId: "yaml", version: 1, text: readFileSync(file, "utf8") };
    send({ method: "textDocument/didOpen", params: { textDocument } });
  }
}

function hear(message) {
  if (message.id === 1 && message.result) return open();
  if (message.method === "workspace/configuration") {
    const settings = { validate: true, schemaStore: { enable: false } };
    return send({ id: message.id, result: message.params.items.map((one) => (one.section === "yaml" ? settings : {})) });
  }
  if (message.method && message.id !== undefined) return send({ id: message.id, result: null });
  if (message.method !== "textDocument/publishDiagnostics") return undefined;
  const file = [...byAddress].find(([uri]) => decodeURI(uri) === decodeURI(message.params.uri))?.[1];
  if (file === undefined) return undefined;
  told[file] = message.params.diagnostics.map((one) => ({ line: one.range.start.line + 1, message: one.message }));
  if (Object.keys(told).length < files.length) return undefined;
  child.kill();
  process.stdout.write(JSON.stringify(told), () => process.exit(0));
  return undefined;
}

child.stdout.on("data", (data) => {
  pending = Buffer.concat([pending, data]);
  for (;;) {
    const end = pending.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(pending.subarray(0, end).toString())[1]);
    if (pending.length < end + 4 + length) return;
    const message = JSON.parse(pending.subarray(end + 4, end + 4 + length).toString());
    pending = pending.subarray(end + 4 + length);
    hear(message);
  }
});
send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } } });
