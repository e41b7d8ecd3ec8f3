// SPDX-License-Identifier: EPL-2.0
/**
 * From plain text to the tree of numbered provisions, in the law of several countries.
 *
 * <pre>
 * Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
 * for (Provision provision : segmentation.roots())
 * 	System.out.println(provision.label() + " " + provision.level());
 * </pre>
 *
 * <h2>How it works</h2>
 * <ol>
 * <li><b>Layout.</b> The lines are listed once. If many of them are nearly as long as each other and break off inside sentences,
 * the text is wrapped, and for each line it is known how sure it is that a paragraph begins with it: a first word that would have
 * found room in the line before shows that the break was meant. What nearly all lines have, a blank line between or a margin, says
 * nothing; page numbers that count on, and the running heads beside them, are left out; so it does not matter how a text was copied: {@code releng/benchmark perturb} takes real texts as other sources would
 * have printed them and compares the trees.</li>
 * <li><b>Style.</b> The language is known by its script or small words, or told by a detector; it may stay unknown. Cues that speak
 * clearly for one numbering style of that language decide at once. Otherwise the styles of the language, and a general one that knows of
 * no country, number the beginning of the text, and the one is taken that explains most of its labels. The general style has its levels
 * from the text: what labels are there, and which go on across which.</li>
 * <li><b>Candidates.</b> Whatever looks like a label of the style, at the start of a line, right behind another label or its
 * caption, and in run-together Chinese at the start of a sentence, is a candidate, in all its readings: {@code (i)} is the
 * ninth letter and the first roman numeral.</li>
 * <li><b>Tables of contents.</b> Runs of headings with hardly any text between, that come again later with the same captions, are
 * put aside.</li>
 * <li><b>Search.</b> A beam search takes the candidates in order. A hypothesis is a stack of open provisions. A candidate is
 * passed over, or becomes the next sibling of an open provision or the first child of one, in the same quotation, a new one,
 * or back outside. Every decision has a cost; all costs stand in one class. The cheapest sequence of decisions wins, so a later
 * {@code (j)} tells that {@code (i)} was a letter, and a later {@code (ii)} that it was a numeral.</li>
 * <li><b>Tree.</b> Decisions become provisions with ends, the reason, and a confidence: by how much the decision was cheaper than the
 * next best. Unnumbered paragraphs of an article become blocks of their own where the style says so. Places where the numbers do
 * not fit become doubts. In official papers the text that no number opens becomes provisions too; what lies in none is named.</li>
 * </ol>
 * Time and memory are linear in the length of the text. A segmenter is immutable; any number of threads may share one.
 *
 * <h2>Why a beam search</h2>
 * Line by line, a label does not tell its depth: on the development half of a benchmark of 145 laws, a regular expression for each
 * level with simple nesting finds 96 % of the boundaries of US acts, and 55 % of their trees. Enumerators are ambiguous, but
 * sequences hardly are, so the decision belongs to the sequence. A stack of open provisions makes a state space without bound, which
 * exact dynamic programming cannot enumerate; but nearly all hypotheses die within a few labels, and equal stacks merge. Nor is a
 * decision followed up for which there is another with the same reading that costs no more and leaves more provisions open. At most
 * 24 hypotheses live on: with 16 one long rule comes out otherwise, with 8 a long quotation is lost. Once there are more than eight,
 * only those live on that are close to the cheapest. That saves about a third of the search; all real documents keep their trees,
 * and all but 3 of 3,000 spoilt ones.
 *
 * <h2>How to write a style</h2>
 * A style is a JSON object. {@link org.policycoder.segmentation.NumberingStyles#read(java.io.Reader, String)} reads it and
 * {@link org.policycoder.segmentation.NumberingStyles#with(NumberingStyle)} adds it.
 *
 * <pre>
 * {
 *   "id": "house-rules",
 *   "languages": ["en"],
 *   "name": {"en": "House rules", "zh": "内部规则"},
 *   "cues": {"HOUSE RULES": 8},
 *   "quoting": "first-paragraph",
 *   "levels": [
 *     {"id": "chapter", "labels": ["Chapter {I}"], "heading": true, "then": ["$"], "under": [""]},
 *     {"id": "rule", "labels": ["Rule {1A}.", "R. {1A}."], "continuous": true, "under": ["", "chapter"]},
 *     {"id": "case", "labels": ["({a})"], "opens": "label", "under": ["rule"]}
 *   ]
 * }
 * </pre>
 * <table>
 * <caption>Properties of a style</caption>
 * <tr><td>{@code id}</td><td>by what it is chosen</td></tr>
 * <tr><td>{@code languages}</td><td>ISO 639-1 codes of the languages that are numbered so; none if it is only taken when it is asked for</td></tr>
 * <tr><td>{@code name}</td><td>what users read, by language</td></tr>
 * <tr><td>{@code cues}</td><td>beginnings of lines that speak for the style, with weights; a weight of 8 nearly decides</td></tr>
 * <tr><td>{@code quoting}</td><td>{@code every-paragraph} if each paragraph of a quoted law opens with a quotation mark, {@code first-paragraph}
 * (the default) if only the first does</td></tr>
 * <tr><td>{@code order}</td><td>{@code given} (the default): levels nest as they are listed; {@code found}: those that are {@code free} nest as each text has
 * them, below the others, and those that a text has not are left out</td></tr>
 * <tr><td>{@code blocks}</td><td>{@code {"level": "款", "within": ["条"]}}: unnumbered paragraphs of those levels, where there are several,
 * become provisions</td></tr>
 * <tr><td></td><td>with {@code "beside": ["一、", "附件"]} the texts are papers, all of which is to be coded: text of those levels that no number
 * opens becomes provisions beside the numbered ones, and so does text before the first number and behind the last; what of a paper is
 * no text, such as title, addressees and signature, is told as {@link org.policycoder.segmentation.Outside}</td></tr>
 * <tr><td>{@code lists}</td><td>beginnings of lines that name what is enclosed, such as {@code 附件：}; lines with numbers below go with them. In
 * a paper <code>{Heading}</code>, as the last label of a level, is the title of another paper behind the date of the first</td></tr>
 * <tr><td>{@code closings}</td><td>beginnings of a line with which a text closes, such as {@code Done at}; numbers without words behind it are those of
 * notes, until a division of the document comes</td></tr>
 * <tr><td>{@code ends}</td><td>beginnings of a line behind which nothing is a provision, such as {@code 附件}</td></tr>
 * <tr><td>{@code titles}</td><td>where the titles of provisions stand: {@code behind} (the default) their labels, {@code bracketed-above} them in lines in
 * brackets, as in Japan, or {@code above} them in short lines without a stop, as in Canada; what stands above belongs to its provision</td></tr>
 * <tr><td>{@code skips}</td><td>beginnings of lines that are never provisions, as text or with a numeral as in labels: <code>BILLING CODE</code>,
 * <code>Table {1}</code></td></tr>
 * <tr><td>{@code quotes}</td><td>ends of a line behind which another law is quoted without quotation marks, such as {@code insert—}</td></tr>
 * <tr><td>{@code contents}</td><td>{@code cues}: phrases that announce a table of contents, in small letters; {@code labels}: labels that stand in such tables
 * only</td></tr>
 * <tr><td>{@code levels}</td><td>the levels, outermost first, at most 62</td></tr>
 * </table>
 * <table>
 * <caption>Properties of a level</caption>
 * <tr><td>{@code id}</td><td>its name in provisions</td></tr>
 * <tr><td>{@code labels}</td><td>how labels are printed, each with one numeral in braces, named by its first member: <code>{1}</code>,
 * <code>{1A}</code> (10A, 5 bis, 101-1-2, 1396r-1), <code>{1.1}</code> (part and section), <code>{1.1.1}</code> up to five parts, <code>{a}</code>, <code>{A}</code>, <code>{i}</code>,
 * <code>{I}</code>, <code>{aa}</code>, <code>{AA}</code>, <code>{α}</code>, <code>{а}</code> (Cyrillic), <code>{一}</code>, <code>{①}</code>, <code>{イ}</code>, <code>{가}</code>; words: <code>{First}</code>,
 * <code>{Primero}</code>, <code>{Primeiro}</code>, <code>{Premier}</code>, <code>{Erster}</code>; what was inserted, beside the plain one: <code>{1.01}</code> (4.1), <code>{a.1}</code> (a.1, ba,
 * z1), <code>{i.1}</code>; <code>{AC-1}</code> (a family's letters and a number); or <code>{CAPTION}</code> for words in capitals before a colon and
 * <code>{Heading}</code> for a short paragraph set apart; without braces the label is those words. Full-width forms need not be given</td></tr>
 * <tr><td>{@code heading}</td><td>true for divisions of the document, false (the default) for provisions</td></tr>
 * <tr><td>{@code numbering}</td><td>{@code strict} (the default): one after the other; {@code growing}: with leaps; {@code nested}: as strict, each opening with the number of its parent; {@code none}</td></tr>
 * <tr><td>{@code first}</td><td>number of the first, if not 1: Japanese 項 begin with 2, and what stands before that is the first without number</td></tr>
 * <tr><td>{@code continuous}</td><td>true if the numbers run on through the parents, as articles through chapters</td></tr>
 * <tr><td>{@code resumes}</td><td>true if the numbers of one parent may go on in the next as well as begin anew</td></tr>
 * <tr><td>{@code captioned}</td><td>true if nothing but a few words without a stop stand behind the label</td></tr>
 * <tr><td>{@code under}</td><td>ids of the levels that it stands under, {@code ""} for the root; left out: any level above</td></tr>
 * <tr><td>{@code strict}</td><td>true if it stands nowhere else, whatever the sequence says</td></tr>
 * <tr><td>{@code then}</td><td>what comes right behind the label: one of these characters, a space, or {@code $} for the end of the line</td></tr>
 * <tr><td>{@code opens}</td><td>{@code line} (the default); {@code label}: also behind another label or its caption; {@code sentence}: also at the start of
 * a sentence where a text is run together</td></tr>
 * <tr><td>{@code apart}</td><td>true if a blank line stands before it as a rule</td></tr>
 * <tr><td>{@code restarts}</td><td>true for a heading in which the numbers of continuous levels begin anew, such as a schedule</td></tr>
 * <tr><td>{@code indented}</td><td>true if it is indented more than what it stands under, where both have the same labels</td></tr>
 * <tr><td>{@code free}</td><td>true if the text tells its place, in a style whose {@code order} is {@code found}</td></tr>
 * <tr><td>{@code reluctance}</td><td>a cost to be added for labels that are easily mistaken, such as 1; passing over a label at the start of a paragraph
 * costs 5, over one with words in it 8</td></tr>
 * </table>
 */
package org.policycoder.segmentation;
