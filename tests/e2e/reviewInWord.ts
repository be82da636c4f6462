import fs from 'node:fs';
import { editZip } from '../fixtures/editZip';

/** What a colleague does in Word: other words for some that stand in one run, tracked, and a comment about them. */
interface WordReview {
  author: string;
  words: string;
  others: string;
  comment: string;
}

/** Edits a Word document that Katern wrote, as somebody does who has only Word. */
export async function reviewInWord(
  file: string,
  { author, words, others, comment }: WordReview,
): Promise<void> {
  const by = `w:author="${author}" w:date="2026-11-29T16:00:00Z"`;
  const edited = await editZip(new Uint8Array(fs.readFileSync(file)), {
    'word/document.xml': (xml) =>
      xml.replace(
        words,
        '</w:t></w:r><w:commentRangeStart w:id="900"/>' +
          `<w:ins w:id="901" ${by}><w:r><w:t xml:space="preserve">${others}</w:t></w:r></w:ins>` +
          `<w:del w:id="902" ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>` +
          '<w:commentRangeEnd w:id="900"/><w:r><w:commentReference w:id="900"/></w:r>' +
          '<w:r><w:t xml:space="preserve">',
      ),
    'word/comments.xml': (xml) =>
      xml.replace(
        '</w:comments>',
        `<w:comment w:id="900" ${by} w:initials="C"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
  });
  fs.writeFileSync(file, edited);
}
