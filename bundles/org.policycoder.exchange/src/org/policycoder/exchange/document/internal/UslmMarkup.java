// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;

/** Bills, acts, compilations and codes in United States Legislative Markup. */
final class UslmMarkup implements MarkupKind {
	private static final String[] COLLECTED = { "pLaw", "bill", "resolution", "statuteCompilation" };

	@Override
	public boolean accepts(Markup root) {
		return root.elements("meta", "amendMeta").findAny().isPresent() && root.elements("main", "amendMain", "collection").findAny().isPresent();
	}

	@Override
	public List<SourceDocument> read(Markup root) {
		List<Markup> collected = root.topmost(COLLECTED).toList();
		return (collected.isEmpty() ? Stream.of(root) : collected.stream()).map(UslmMarkup::document).toList();
	}

	private static SourceDocument document(Markup root) {
		UslmWriter writer = new UslmWriter();
		root.elements().filter(part -> !part.is("meta", "amendMeta")).forEach(part -> {
			writer.block(part);
			writer.flow().blank();
		});
		return new SourceDocument(writer.flow().text(), metadata(root), Optional.of(writer.flow().provisions()), BillMarkup.STYLE);
	}

	private static DocumentMetadata metadata(Markup root) {
		Markup meta = root.first("meta", "amendMeta").orElse(root);
		Markup preface = root.first("preface", "amendPreface").orElse(root);
		String officialTitle = root.topmost("officialTitle").map(Markup::text).findFirst().orElse(null);
		Set<String> types = meta.elements("type").map(Markup::text).collect(Collectors.toSet());
		boolean act = root.is("pLaw", "statuteCompilation");
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(FederalRegisterText.UNITED_STATES)
				.type(root.is("bill") ? BillText.BILL : types.stream().findFirst().orElse(null)).title(meta.textOf("title")).title(officialTitle)
				.title(root.is("statuteCompilation") ? meta.textOf("title") : shortTitle(root)).attribute(BillText.OFFICIAL_TITLE, officialTitle)
				.attribute(BillText.CONGRESS, BillText.congress(preface.textOf("congress"))).attribute(BillText.SESSION, preface.textOf("session"))
				.attribute(BillText.NUMBER, number(meta, preface)).attribute("stage", meta.textOf("docStage"))
				.attribute("sponsors", names(preface, "sponsor")).attribute("cosponsors", names(preface, "cosponsor"))
				.attribute("committees", names(preface, "committee"))
				.source(meta.elements("citableAs").map(Markup::text).reduce((first, last) -> last).orElse(null));
		if (act || root.is("bill", "resolution")) {
			metadata.issuer(act ? "Congress of the United States" : BillText.issuer(Optional.ofNullable(meta.textOf("currentChamber")).orElse("")));
		}
		Stream.of(meta.textOf("approvedDate"), meta.textOf("date")).filter(date -> date != null).flatMap(date -> Dates.iso(date).stream()).findFirst()
				.or(() -> preface.topmost("date").flatMap(date -> Dates.english(date.text()).stream()).reduce((earlier, later) -> later))
				.or(() -> root.topmost("longTitle").flatMap(title -> title.topmost("sidenote")).flatMap(note -> Dates.english(note.text()).stream())
						.findFirst())
				.ifPresent(metadata::date);
		return metadata.build();
	}

	private static String shortTitle(Markup root) {
		return root.topmost("shortTitle").map(title -> title.text().replaceAll("[“”]", "")).findFirst().orElse(null);
	}

	private static String number(Markup meta, Markup preface) {
		String number = preface.textOf("docNumber") != null ? preface.textOf("docNumber") : meta.textOf("docNumber");
		return preface.textOf("type") == null || number == null ? number : preface.textOf("type") + " " + number;
	}

	private static String names(Markup preface, String element) {
		return preface.topmost(element).map(Markup::text).distinct().collect(Collectors.joining("; "));
	}
}
