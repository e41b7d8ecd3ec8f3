// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.exchange.sheet.Texts;

/**
 * Which column of a register holds what. Immutable.
 *
 * @since 1.0
 */
public final class ColumnMapping {
	private static final Sentences SENTENCES = new Sentences(ColumnMapping.class);

	private final List<String> headings;
	private final Map<RegisterField, Integer> columns;
	private final Set<RegisterField> chosen;

	private ColumnMapping(List<String> headings, Map<RegisterField, Integer> columns, Set<RegisterField> chosen) {
		this.headings = List.copyOf(headings);
		this.columns = Collections.unmodifiableMap(columns);
		this.chosen = Set.copyOf(chosen);
	}

	/**
	 * Guesses from the headings, Chinese or English, whatever their case, spaces and punctuation. Where several fit, the
	 * most telling one is taken.
	 *
	 * @param headings the headings in the order of the columns
	 */
	public static ColumnMapping guess(List<String> headings) {
		return new ColumnMapping(headings, RegisterField.NAMES.columns(headings), Set.of());
	}

	/**
	 * Returns this mapping with some columns chosen instead of guessed.
	 *
	 * @param options by the id of a field, the heading of its column; an empty heading says that no column holds the field
	 * @param file    the register, for messages
	 * @throws UnreadableException if there is no such field or no such heading
	 */
	public ColumnMapping with(Map<String, String> options, Path file) throws UnreadableException {
		Map<RegisterField, Integer> all = new EnumMap<>(RegisterField.class);
		all.putAll(columns);
		Set<RegisterField> fields = new TreeSet<>();
		for (Map.Entry<String, String> option : options.entrySet()) {
			RegisterField field = RegisterField.of(option.getKey())
					.orElseThrow(() -> SENTENCES.unreadable("mapping.unknownField", file, option.getKey(), ids()));
			all.remove(field);
			if (!option.getValue().isBlank()) {
				int column = column(option.getValue())
						.orElseThrow(() -> SENTENCES.unreadable("mapping.unknownHeading", file, option.getValue(), field.id(), printed(headings)));
				all.values().removeIf(other -> other == column);
				all.put(field, column);
			}
			fields.add(field);
		}
		return new ColumnMapping(headings, all, fields);
	}

	/** Returns the column of a field, from 0; empty if no column holds it. */
	public OptionalInt column(RegisterField field) {
		return columns.containsKey(field) ? OptionalInt.of(columns.get(field)) : OptionalInt.empty();
	}

	/** Tells whether the column of a field was chosen by an option, so that its contents have to fit. */
	public boolean isChosen(RegisterField field) {
		return chosen.contains(field);
	}

	/** Returns the headings of the columns that hold no field, by column, from 0 and in their order: the further attributes. */
	SortedMap<Integer, String> others() {
		SortedMap<Integer, String> others = new TreeMap<>();
		for (int i = 0; i < headings.size(); i++) {
			if (!headings.get(i).isEmpty() && !columns.containsValue(i)) {
				others.put(i, AttributeHeading.name(headings.get(i)));
			}
		}
		return others;
	}

	/** Tells users which column holds what, and that the others are attributes. */
	String told(Path file) {
		String fields = columns.entrySet().stream().map(e -> e.getKey().id() + " = " + headings.get(e.getValue())).collect(Collectors.joining(", "));
		String others = String.join(", ", others().values());
		return SENTENCES.get(others.isEmpty() ? "mapping.told" : "mapping.toldAttributes", file.getFileName(), fields, others);
	}

	/** Tells users where several columns can hold a field. */
	List<String> ambiguities(Path file) {
		return RegisterField.NAMES.ambiguities(file, headings, field -> isChosen(field) || !columns.containsKey(field));
	}

	/** Returns this mapping without a field. */
	ColumnMapping without(RegisterField field) {
		Map<RegisterField, Integer> rest = new EnumMap<>(RegisterField.class);
		rest.putAll(columns);
		rest.remove(field);
		return new ColumnMapping(headings, rest, chosen);
	}

	boolean isEmpty() {
		return columns.isEmpty();
	}

	private OptionalInt column(String heading) {
		return IntStream.range(0, headings.size()).filter(i -> Texts.key(headings.get(i)).equals(Texts.key(heading))).findFirst();
	}

	static String ids() {
		return Arrays.stream(RegisterField.values()).map(RegisterField::id).collect(Collectors.joining(", "));
	}

	static String printed(List<String> headings) {
		return headings.stream().filter(heading -> !heading.isEmpty()).collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return columns.entrySet().stream().map(e -> e.getKey().id() + "=" + headings.get(e.getValue())).collect(Collectors.joining(", "));
	}
}
