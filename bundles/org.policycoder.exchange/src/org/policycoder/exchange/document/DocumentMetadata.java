// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/**
 * What a source says of a document. Whatever it does not say is null or empty; nothing is invented.
 *
 * @param number       the number in the register, if the source knows one; never null
 * @param title        the title, or null
 * @param issuers      the issuing bodies, several for a joint document; immutable, never null
 * @param date         the date of issue, or null
 * @param type         the type of document as the source names it (Rule, Notice, 法律, …), or null
 * @param language     ISO 639-1 code of the language of the text, or null
 * @param jurisdiction the country or body whose policy it is, or null
 * @param source       a citation or an address, or null
 * @param attributes   anything else, by heading, in the order of the source; immutable, never null
 * @since 1.0
 */
public record DocumentMetadata(OptionalInt number, String title, List<String> issuers, PolicyDate date, String type, String language,
		String jurisdiction, String source, Map<String, String> attributes) {
	/** Says nothing. */
	public static final DocumentMetadata EMPTY = builder().build();

	/** Takes immutable copies. */
	public DocumentMetadata {
		issuers = List.copyOf(issuers);
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
	}

	/** Returns a builder that says nothing yet. */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Returns these metadata, completed by others where these are silent.
	 *
	 * @param other what is less trusted, not null
	 */
	public DocumentMetadata merge(DocumentMetadata other) {
		Map<String, String> all = new LinkedHashMap<>(attributes);
		other.attributes.forEach(all::putIfAbsent);
		return new DocumentMetadata(number.isPresent() ? number : other.number, either(title, other.title),
				issuers.isEmpty() ? other.issuers : issuers, date != null ? date : other.date, either(type, other.type),
				either(language, other.language), either(jurisdiction, other.jurisdiction), either(source, other.source), all);
	}

	/**
	 * Makes the entry of the register of a project that says the same.
	 *
	 * @return a new document; its number is 0 if the source knows none
	 */
	public PolicyDocument toDocument() {
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setNumber(number.orElse(0));
		document.setTitle(title);
		document.getIssuers().addAll(issuers);
		document.setDate(date);
		document.setType(type);
		document.setLanguage(language);
		document.setJurisdiction(jurisdiction);
		document.setSource(source);
		attributes.forEach(document.getAttributes()::put);
		return document;
	}

	private static String either(String first, String second) {
		return first != null ? first : second;
	}

	/** Gathers metadata. Null and blank values are passed over, white space is collapsed; so a caller need not ask. */
	public static final class Builder {
		private OptionalInt number = OptionalInt.empty();
		private String title;
		private final List<String> issuers = new ArrayList<>();
		private PolicyDate date;
		private String type;
		private String language;
		private String jurisdiction;
		private String source;
		private final Map<String, String> attributes = new LinkedHashMap<>();

		private Builder() {
		}

		/** Sets the number in the register. */
		public Builder number(int value) {
			number = OptionalInt.of(value);
			return this;
		}

		/** Sets the title. */
		public Builder title(String value) {
			title = clean(value, title);
			return this;
		}

		/** Adds an issuing body, unless it was added before. */
		public Builder issuer(String value) {
			String issuer = clean(value, null);
			if (issuer != null && !issuers.contains(issuer)) {
				issuers.add(issuer);
			}
			return this;
		}

		/** Adds issuing bodies. */
		public Builder issuers(Collection<String> values) {
			values.forEach(this::issuer);
			return this;
		}

		/** Sets the date of issue. */
		public Builder date(PolicyDate value) {
			date = value != null ? value : date;
			return this;
		}

		/** Sets the type of document. */
		public Builder type(String value) {
			type = clean(value, type);
			return this;
		}

		/** Sets the language, an ISO 639-1 code. */
		public Builder language(String value) {
			language = clean(value, language);
			return this;
		}

		/** Sets the country or body whose policy it is. */
		public Builder jurisdiction(String value) {
			jurisdiction = clean(value, jurisdiction);
			return this;
		}

		/** Sets the citation or address. */
		public Builder source(String value) {
			source = clean(value, source);
			return this;
		}

		/** Sets a further attribute. */
		public Builder attribute(String heading, String value) {
			String cleaned = clean(value, null);
			if (cleaned != null) {
				attributes.put(heading, cleaned);
			}
			return this;
		}

		/** Returns what was gathered. */
		public DocumentMetadata build() {
			return new DocumentMetadata(number, title, issuers, date, type, language, jurisdiction, source, attributes);
		}

		private static String clean(String value, String otherwise) {
			String cleaned = value == null ? "" : value.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
			return cleaned.isEmpty() ? otherwise : cleaned;
		}
	}
}
