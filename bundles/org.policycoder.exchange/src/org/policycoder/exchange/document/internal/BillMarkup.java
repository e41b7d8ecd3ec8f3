// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;

/** Bills and resolutions in the document type of the U.S. Congress (bill.dtd, res.dtd). */
final class BillMarkup implements MarkupKind {
	/** Id of the numbering style of bills. */
	static final String STYLE = "us-acts";

	@Override
	public boolean accepts(Markup root) {
		return root.is("bill", "resolution", "amendment-doc")
				&& root.elements("form", "legis-body", "resolution-body", "amendment-body").findAny().isPresent();
	}

	@Override
	public List<SourceDocument> read(Markup root) {
		Writer writer = new Writer();
		root.elements().forEach(writer::front);
		return List.of(new SourceDocument(writer.flow.text(), metadata(root), Optional.of(writer.flow.provisions()), STYLE));
	}

	private static DocumentMetadata metadata(Markup root) {
		Markup form = root.first("form").orElse(root);
		String officialTitle = form.textOf("official-title");
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(FederalRegisterText.UNITED_STATES)
				.type(root.is("resolution") ? "Resolution" : BillText.BILL).title(officialTitle)
				.title(root.topmost("short-title").map(Markup::text).findFirst().orElse(null)).attribute(BillText.OFFICIAL_TITLE, officialTitle)
				.attribute(BillText.CONGRESS, BillText.congress(form.textOf("congress"))).attribute(BillText.SESSION, form.textOf("session"))
				.attribute(BillText.NUMBER, form.textOf("legis-num")).attribute("stage", root.attribute("bill-stage").replace('-', ' '))
				.attribute("sponsors", names(form, "sponsor")).attribute("cosponsors", names(form, "cosponsor"))
				.attribute("committees", names(form, "committee-name"));
		form.first("current-chamber").map(Markup::text).map(BillText::issuer).ifPresent(metadata::issuer);
		form.topmost("action-date").flatMap(date -> Dates.compact(date.attribute("date")).or(() -> Dates.english(date.text())).stream())
				.reduce((earlier, later) -> later).ifPresent(metadata::date);
		root.elements("metadata").flatMap(dublinCore -> dublinCore.topmost("title")).findFirst()
				.ifPresent(title -> metadata.attribute("dc:title", title.text()));
		return metadata.build();
	}

	private static String names(Markup form, String element) {
		return form.topmost(element).map(Markup::text).distinct().collect(Collectors.joining("; "));
	}

	/** Writes the text in the layout in which bills are printed, a line a paragraph. */
	private static final class Writer {
		private final TextFlow flow = new TextFlow();
		private int quotes;
		private boolean firstSection = true;

		void front(Markup element) {
			switch (element.name()) {
			case "metadata" -> {
				// is not printed
			}
			case "form" -> element.elements().flatMap(line -> line.is("action") ? line.elements() : Stream.of(line))
					.filter(line -> !line.is("distribution-code", "calendar")).forEach(this::frontLine);
			case "legis-body", "resolution-body", "amendment-body" -> body(element);
			default -> element.elements().forEach(this::block);
			}
			flow.blank();
		}

		private void frontLine(Markup element) {
			flow.line();
			inline(element);
			flow.line();
		}

		private void body(Markup body) {
			if (body.is("legis-body") && !body.attribute("display-enacting-clause").startsWith("no")) {
				flow.text("Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,").blank();
			}
			body.elements().forEach(this::block);
		}

		private void block(Markup element) {
			LegislativeLevel level = LegislativeLevel.of(element);
			if (level != null) {
				provision(element, level);
			} else {
				switch (element.name()) {
				case "enum", "metadata" -> {
					// printed with the provision
				}
				case "quoted-block" -> quotedBlock(element);
				case "toc", "list", "table", "tgroup", "thead", "tbody" -> element.elements().forEach(this::block);
				case "row" -> {
					flow.line();
					element.elements("entry").forEach(cell -> {
						inline(cell);
						flow.tab();
					});
					flow.line();
				}
				case "toc-entry", "text", "continuation-text", "list-item", "header", "whereas", "preamble" -> {
					flow.line();
					quote();
					inline(element);
					flow.line();
				}
				default -> {
					flow.line();
					inline(element);
					flow.line();
				}
				}
			}
		}

		private void provision(Markup element, LegislativeLevel level) {
			String number = element.textOf("enum");
			flow.line();
			if (level.compareTo(LegislativeLevel.SECTION) <= 0 && quotes == 0) {
				flow.blank();
			}
			quote();
			boolean labelled = number != null;
			if (labelled) {
				flow.open(label(element, level, number), level.id(), level.isHeading());
			}
			element.first("header").ifPresent(header -> header(header, level, labelled));
			boolean inline = true;
			for (Markup part : (Iterable<Markup>) element.elements()::iterator) {
				if (part.is("text") && inline) {
					flow.gap();
					inline(part);
				} else if (!part.is("enum", "header")) {
					block(part);
				}
				inline &= part.is("enum", "header");
			}
			if (labelled) {
				flow.close();
			}
		}

		private String label(Markup element, LegislativeLevel level, String number) {
			if (level == LegislativeLevel.SECTION) {
				boolean first = firstSection && quotes == 0;
				firstSection &= !first;
				boolean one = element.attribute("section-type").equals("section-one") || first && number.equals("1.");
				return (one && quotes == 0 ? "SECTION " : "SEC. ") + number;
			}
			return level.word().isEmpty() ? number : level.word() + " " + number;
		}

		private void header(Markup header, LegislativeLevel level, boolean labelled) {
			if (level.isHeading()) {
				flow.text(labelled ? "—" : "");
				inline(header);
				flow.line();
			} else if (level == LegislativeLevel.SECTION) {
				flow.text(" " + header.text().toUpperCase(Locale.ROOT) + ".").line();
			} else {
				flow.text(" ");
				inline(header);
				flow.text(".—");
			}
		}

		/** Each line of a quoted block opens with the quotation mark, as it is printed. */
		private void quotedBlock(Markup block) {
			quotes++;
			flow.line();
			block.elements().filter(part -> !part.is("after-quoted-block")).forEach(this::block);
			flow.resume().text(quotes % 2 != 0 ? "”" : "’");
			quotes--;
			block.first("after-quoted-block").ifPresent(this::inline);
			flow.line();
		}

		private void quote() {
			if (quotes > 0) {
				flow.text(quotes % 2 != 0 ? "“" : "‘");
			}
		}

		private void inline(Markup element) {
			for (Object item : element.content()) {
				if (!(item instanceof Markup part)) {
					flow.text((String) item);
				} else if (part.is("quote")) {
					boolean inner = quotes % 2 != 0;
					flow.text(inner ? "‘" : "“");
					inline(part);
					flow.text(inner ? "’" : "”");
				} else if (part.is("linebreak")) {
					flow.line();
				} else if (part.is("quoted-block", "toc", "list", "table") || LegislativeLevel.of(part) != null) {
					block(part);
				} else if (!part.is("footnote", "metadata")) {
					inline(part);
				}
			}
		}
	}
}
