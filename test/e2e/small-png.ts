/** Pictures of screens small enough to keep: a PNG with a palette, at most 256 colours. */
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** CRC of a PNG's chunk (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/** Writes a screenshot to a path; the page that decodes it may be any. */
export async function writeSmallPng(page: Page, shot: Buffer, path: string): Promise<void> {
  const { width, height, palette, places } = await page.evaluate(async (encoded) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], { type: "image/png" }),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const size = image.width * image.height;
    const counts = new Map<number, number>();
    const keys = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      // Five bits a channel tell all the tones that are seen; white stays white.
      const [r = 0, g = 0, b = 0] = [data[i * 4], data[i * 4 + 1], data[i * 4 + 2]].map(
        (value) => Math.round(((value ?? 0) / 255) * 31) * (255 / 31),
      );
      const key = (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b);
      keys[i] = key;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const palette = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 256)
      .map(([key]) => key);
    const near = new Map(palette.map((key, place) => [key, place]));
    const distance = (a: number, b: number): number =>
      Math.abs((a >> 16) - (b >> 16)) +
      Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) +
      Math.abs((a & 255) - (b & 255));
    let places = "";
    for (const key of keys) {
      let place = near.get(key);
      if (place === undefined) {
        place = palette.reduce(
          (best, known, at) => (distance(known, key) < distance(palette[best] ?? 0, key) ? at : best),
          0,
        );
        near.set(key, place);
      }
      places += String.fromCharCode(place);
    }
    return { width: image.width, height: image.height, palette, places: btoa(places) };
  }, shot.toString("base64"));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  const pixels = Buffer.from(places, "base64");
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) pixels.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk("IHDR", header),
      chunk("PLTE", colours),
      chunk("IDAT", deflateSync(lines, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}
