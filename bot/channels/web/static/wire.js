// What is needed to speak with the server and has nothing to do with chatting: waiting, reading a stream.

const sleepers = new Set();

// Waits, but not when the network just came back.
export function pause(milliseconds) {
  return new Promise((resolve) => {
    const up = () => { clearTimeout(timer); sleepers.delete(up); resolve(); };
    const timer = setTimeout(up, milliseconds);
    sleepers.add(up);
  });
}

export function wake() {
  for (const up of [...sleepers]) up();
}

// The messages of a stream of server-sent events; null for a sign of life.
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const data = block.split("\n").filter((line) => line.startsWith("data: ")).map((line) => line.slice(6));
      yield data.length ? JSON.parse(data.join("\n")) : null;
    }
  }
}

export function unique() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
