// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.sheet.Cell;
import org.policycoder.model.PolicyDate;

/**
 * Understands what another program says of a document as variables: those whose names are headings of a register as what a
 * register holds there, the others as further attributes.
 *
 * @since 1.0
 */
public final class DocumentVariables {
	private DocumentVariables() {
	}

	/**
	 * Understands variables.
	 *
	 * @param values   the values by the names of the variables
	 * @param numbered whether a variable can be the number of the document; else it is an attribute
	 * @return what they say; a value that does not fit its name is an attribute
	 */
	public static DocumentMetadata of(Map<String, String> values, boolean numbered) {
		List<String> names = new ArrayList<>(values.keySet());
		Map<RegisterField, Integer> columns = new EnumMap<>(RegisterField.class);
		columns.putAll(RegisterField.NAMES.columns(names));
		if (!numbered) {
			columns.remove(RegisterField.NUMBER);
		}
		DocumentMetadata.Builder metadata = DocumentMetadata.builder();
		PolicyDate date = Optional.ofNullable(columns.get(RegisterField.DATE)).flatMap(i -> date(values.get(names.get(i)))).orElse(null);
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			String value = values.get(name);
			int column = i;
			RegisterField field = columns.entrySet().stream().filter(e -> e.getValue() == column).map(Map.Entry::getKey).findFirst().orElse(null);
			if (!isTaken(metadata, field, value) && !isYearOf(date, name, value)) {
				metadata.attribute(AttributeHeading.name(name), value);
			}
		}
		return metadata.build();
	}

	private static boolean isTaken(DocumentMetadata.Builder metadata, RegisterField field, String value) {
		if (field == null) {
			return false;
		}
		switch (field) {
		case NUMBER -> {
			OptionalInt number = DocumentNumber.of(value);
			number.ifPresent(metadata::number);
			return number.isPresent();
		}
		case TITLE -> metadata.title(value);
		case ISSUERS -> metadata.issuers(IssuerNames.of(Cell.of(value)));
		case DATE -> {
			Optional<PolicyDate> date = date(value);
			date.ifPresent(metadata::date);
			return date.isPresent();
		}
		case TYPE -> metadata.type(value);
		case LANGUAGE -> metadata.language(LanguageNames.code(value));
		case JURISDICTION -> metadata.jurisdiction(value);
		case SOURCE -> metadata.source(value);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Another program may have made a number with a decimal point of a year. */
	private static Optional<PolicyDate> date(String value) {
		String plain = value.replaceFirst("\\.0+$", "");
		return DateReader.of(List.of(plain)).read(plain);
	}

	/** A year beside a date says nothing more. */
	private static boolean isYearOf(PolicyDate date, String name, String value) {
		return date != null && RegisterField.NAMES.field(name).filter(RegisterField.DATE::equals).isPresent()
				&& date(value).filter(d -> d.year() == date.year() && d.month() == 0).isPresent();
	}
}
