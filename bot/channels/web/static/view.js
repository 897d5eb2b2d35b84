// How messages look: bubbles, lists, sources, files, choices. Texts are only ever set as text.
// Knows nothing of the server and of what is being sent.

// A run of Latin words and numbers inside a right-to-left text, like "§ 14 Abs. 2 GewO" or "+49 341 123-0".
const WORD = "[\\p{Script=Latin}\\u0300-\\u036f\\d§+@%€]+(?:[.,:/&'’_-]+[\\p{Script=Latin}\\d§+@%€]+)*";
const RUN = new RegExp(`${WORD}(?:\\.?[ \u00a0]${WORD})*`, "gu");

// What the page speaks: a language's code and its labels.
export const page = { language: "", labels: {} };

export function rowOf(message) {
  const row = make("div", { className: `row ${message.from}` });
  if (message.from === "resident") {
    // Without a letter, like a telephone number, "auto" would follow the page and turn the groups of digits around.
    const dir = /\p{L}/u.test(message.text) ? "auto" : "ltr";
    row.append(bubble(page.labels.you, { dir }, [message.text]));
    return row;
  }
  const advisor = message.from === "advisor";
  const speaker = advisor ? page.labels.advisor : page.labels.assistant;
  if (advisor) row.append(make("div", { className: "who" }, speaker));
  if (advisor) row.firstChild.setAttribute("aria-hidden", "true"); // the bubble says it, too
  row.append(bubble(speaker, { lang: message.language ?? page.language, dir: message.direction }, paragraphs(message)));
  const links = (message.links ?? []).filter((link) => link.url.startsWith("https://"));
  // A source is named by its host; a page to open, like a video call, has a name of its own.
  const sources = links.every(({ title, url }) => title.startsWith(hostOf(url)));
  if (links.length) row.append(extras(sources ? page.labels.sources : null, links.map(source)));
  const files = (message.files ?? []).map(download).filter(Boolean);
  if (files.length) row.append(extras(null, files));
  return row;
}

function bubble(speaker, attributes, content) {
  const node = make("div", { className: "bubble", ...attributes });
  const who = make("span", { className: "unseen", lang: page.language }, `${speaker}: `);
  node.append(who, ...content);
  return node;
}

// Lines become paragraphs, lines with a bullet lists.
function paragraphs({ text, direction }) {
  const nodes = [];
  // "§" stays with its number.
  for (const line of text.replace(/§ (?=\d)/gu, "§\u00a0").split("\n")) {
    const item = /^\s*[•-] (.*)$/u.exec(line);
    if (!item) nodes.push(make("p", {}, ...isolated(line, direction)));
    else {
      if (nodes.at(-1)?.tagName !== "UL") nodes.push(make("ul"));
      nodes.at(-1).append(make("li", {}, ...isolated(item[1], direction)));
    }
  }
  return nodes;
}

// In a right-to-left text, German terms and phone numbers stand for themselves and turn nothing around.
function isolated(text, direction) {
  if (direction !== "rtl") return [text];
  const parts = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const letters = /\p{Script=Latin}/u.test(run);
    if (!letters && !/\+|\d[ /-]\d/u.test(run)) continue;
    parts.push(text.slice(from, index), make("bdi", { dir: "ltr", lang: letters ? "de" : "" }, run));
    from = index + run.length;
  }
  parts.push(text.slice(from));
  return parts;
}

function extras(title, chips) {
  const node = make("div", { className: "extras" });
  if (title) node.append(make("h2", {}, title));
  node.append(...chips);
  return node;
}

function hostOf(url) {
  return new URL(url).hostname.replace(/^www\./, "");
}

function source({ title, url }) {
  const link = make("a", { className: "chip", href: url, target: "_blank", rel: "noopener noreferrer" });
  const host = hostOf(url);
  const name = make("span", {}, make("bdi", { dir: "auto" }, title));
  if (host !== title) name.append(make("small", {}, make("bdi", { dir: "ltr" }, host)));
  name.append(make("span", { className: "unseen" }, ` ${page.labels["opens-outside"]}`));
  link.append(icon("M14 5h5v5M19 5l-9 9M11 6H6v12h12v-5"), name);
  return link;
}

function download({ name, url }) {
  const address = new URL(url, location.href);
  if (!address.pathname.startsWith("/files/")) return null;
  // Our own file: fetched from where the page came from, whatever the server calls itself.
  const link = make("a", { className: "chip file", href: address.pathname, download: name });
  link.append(icon("M12 4v11M7 11l5 5 5-5M5 20h14"));
  link.append(make("span", { className: "unseen" }, page.labels.download), make("bdi", { dir: "auto" }, name));
  return link;
}

export function choices(message, choose) {
  const group = make("div", { className: "buttons", dir: message.direction, lang: message.language ?? page.language });
  let times = false;
  for (const { title, payload } of message.buttons) {
    // Free times stand apart from what else there is to choose.
    if (times && !payload.startsWith("/pick_slot")) group.append(make("i", { className: "line" }));
    times = payload.startsWith("/pick_slot");
    const button = make("button", { type: "button" }, ...isolated(title, message.direction));
    button.addEventListener("click", () => choose(payload, title));
    group.append(button);
  }
  return group;
}

export function make(tag, properties = {}, ...content) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...content);
  return node;
}

function icon(path) {
  const [svg, line] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
