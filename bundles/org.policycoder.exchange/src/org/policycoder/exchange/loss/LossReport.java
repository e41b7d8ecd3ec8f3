// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.loss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policycoder.exchange.sheet.Delimited;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.AtomicFile;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What does not come along between this program and another: of each kind how many there are, the first three of them, and
 * what becomes of it. A report with no losses says that all is there. Immutable.
 *
 * @param remarks sentences on what was found and chosen, in the language of the default locale
 * @param losses  by kind, in the order of {@link LossKind}
 * @since 1.0
 */
public record LossReport(List<String> remarks, List<Loss> losses) {
	/** How many places of a kind are named. */
	public static final int MOST_PLACES = 3;

	/**
	 * The losses of a kind.
	 *
	 * @param kind   what is lost
	 * @param count  how many there are, 1 or more
	 * @param places the first of them, for people
	 */
	public record Loss(LossKind kind, long count, List<String> places) {
		/** Takes an unmodifiable copy. */
		public Loss {
			places = List.copyOf(places);
		}
	}

	/** Takes unmodifiable copies. */
	public LossReport {
		remarks = List.copyOf(remarks);
		losses = List.copyOf(losses);
	}

	/** Gathers a report. Safe for use by many threads. */
	public static final class Builder {
		private final List<String> remarks = new ArrayList<>();
		private final Map<LossKind, Long> counts = new EnumMap<>(LossKind.class);
		private final Map<LossKind, List<String>> places = new EnumMap<>(LossKind.class);

		/** Adds a sentence on what was found or chosen. */
		public synchronized Builder remark(String sentence) {
			remarks.add(sentence);
			return this;
		}

		/**
		 * Adds one loss.
		 *
		 * @param kind  what is lost
		 * @param place where, for people; may be empty
		 */
		public Builder add(LossKind kind, String place) {
			return add(kind, 1, place);
		}

		/**
		 * Adds losses of one place.
		 *
		 * @param kind  what is lost
		 * @param count how many; none of nothing is added
		 * @param place where, for people; may be empty
		 */
		public synchronized Builder add(LossKind kind, long count, String place) {
			if (count > 0) {
				counts.merge(kind, count, Long::sum);
				List<String> known = places.computeIfAbsent(kind, k -> new ArrayList<>());
				String named = Sentences.shortened(place.strip());
				if (known.size() < MOST_PLACES && !named.isEmpty() && !known.contains(named)) {
					known.add(named);
				}
			}
			return this;
		}

		/** Returns the report so far. */
		public synchronized LossReport build() {
			return new LossReport(remarks,
					counts.entrySet().stream().map(e -> new Loss(e.getKey(), e.getValue(), places.get(e.getKey()))).toList());
		}
	}

	/**
	 * Says the report in lines for people.
	 *
	 * @param locale the language of what is said of losses
	 * @return the remarks, then a line for each kind of loss
	 */
	public List<String> lines(Locale locale) {
		Wording wording = Wording.of(LossReport.class, locale);
		List<String> lines = new ArrayList<>(remarks);
		for (Loss loss : losses) {
			String places = String.join(wording.get("report.and"), loss.places());
			lines.add(wording.format(places.isEmpty() ? "report.loss" : "report.lossAt", loss.kind().label(locale), loss.count(),
					loss.kind().outcome(locale), places, loss.count() > loss.places().size() ? wording.get("report.more") : ""));
		}
		return lines;
	}

	/**
	 * Writes the report: as CSV or JSON if the name of the file ends so, as lines otherwise.
	 *
	 * @param file   where to, replaced as a whole
	 * @param locale the language of what is said of losses
	 * @throws IOException if the file cannot be written; it is then as it was
	 */
	public void write(Path file, Locale locale) throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		AtomicFile.replace(file, out -> {
			if (name.endsWith(".csv")) {
				Delimited.write(out, List.of("kind", "what", "count", "places", "outcome"), rows(locale));
			} else if (name.endsWith(".json")) {
				print(out, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json(locale)));
			} else {
				print(out, String.join("\n", lines(locale)));
			}
		}, false);
	}

	private static void print(OutputStream out, String text) throws IOException {
		out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** A remark is a row of the kind {@code remark}. */
	private List<List<String>> rows(Locale locale) {
		List<List<String>> rows = new ArrayList<>();
		remarks.forEach(remark -> rows.add(List.of("remark", remark, "", "", "")));
		losses.forEach(loss -> rows.add(List.of(id(loss.kind()), loss.kind().label(locale), Long.toString(loss.count()),
				String.join("; ", loss.places()), loss.kind().outcome(locale))));
		return rows;
	}

	private JsonObject json(Locale locale) {
		JsonArray told = new JsonArray();
		remarks.forEach(told::add);
		JsonArray lost = new JsonArray();
		for (Loss loss : losses) {
			JsonObject object = new JsonObject();
			object.addProperty("kind", id(loss.kind()));
			object.addProperty("what", loss.kind().label(locale));
			object.addProperty("count", loss.count());
			JsonArray places = new JsonArray();
			loss.places().forEach(places::add);
			object.add("places", places);
			object.addProperty("outcome", loss.kind().outcome(locale));
			lost.add(object);
		}
		JsonObject report = new JsonObject();
		report.add("remarks", told);
		report.add("losses", lost);
		return report;
	}

	private static String id(LossKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
