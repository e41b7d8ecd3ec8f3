// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policycoder.analysis.TableProvider;

/** Bad contributions of other plug-ins are logged, with the bundle to mend, and the others go on. */
class ContributionReaderTest {

	private static final String PLUGIN = "com.example.study";

	/** A table that cannot be made. */
	public static final class BreaksInConstructor {
		/** Breaks. */
		public BreaksInConstructor() {
			throw new IllegalStateException("a fault of this constructor");
		}
	}

	/** A table whose class cannot be initialised. */
	public static final class BreaksInInitializer {
		static final int BROKEN = Integer.parseInt("broken");
	}

	private static List<Contribution<Object>> read(String point, ContributionReader.Factory<Object> factory) {
		return new ContributionReader<>(point, factory).read();
	}

	private static List<String> from(String bundle, List<? extends Contribution<?>> contributions) {
		return contributions.stream().filter(c -> c.bundle().equals(bundle)).map(Contribution::id).toList();
	}

	private static String tables(String tables) {
		return "<extension point=\"org.policycoder.core.tables\">" + tables + "</extension>";
	}

	private static String table(String id, String className) {
		return "<table id=\"" + id + "\" class=\"" + className + "\"/>";
	}

	@Test
	void whatCannotBeMadeIsLoggedAndTheOthersGoOn() throws Exception {
		String good = "java.util.ArrayList";
		try (LogCapture log = new LogCapture();
				TestPlugin plugin = new TestPlugin(PLUGIN,
						tables(table("first", good) + table("missing", "com.example.NoSuchClass")
								+ table("constructor", BreaksInConstructor.class.getName())
								+ table("initializer", BreaksInInitializer.class.getName())
								+ "<table id=\"none\"/><table class=\"" + good + "\"/>" + table("last", good)))) {
			List<Contribution<Object>> all = read("tables", e -> e.createExecutableExtension("class"));

			assertEquals(List.of("first", "last"), from(PLUGIN, all));
			assertEquals(5, log.messages().size(), log.messages()::toString);
			assertTrue(log.messages().stream().allMatch(m -> m.contains(PLUGIN)), log.messages()::toString);
			for (String id : List.of("missing", "constructor", "initializer", "none")) {
				assertEquals(1, log.messages().stream().filter(m -> m.contains(id)).count(), id);
			}
		}
	}

	@Test
	void anotherKindOfObjectIsLogged() throws Exception {
		try (LogCapture log = new LogCapture();
				TestPlugin plugin = new TestPlugin(PLUGIN, tables(table("list", "java.util.ArrayList")))) {
			List<Contribution<Object>> all = read("tables",
					e -> TableProvider.class.cast(e.createExecutableExtension("class")));

			assertEquals(List.of(), from(PLUGIN, all));
			assertEquals(1, log.messages().size(), log.messages()::toString);
		}
	}

	@Test
	void ofTwoWithOneIdTheFirstWins() throws Exception {
		String twice = tables(table("documents", "java.util.ArrayList") + table("own", "java.util.ArrayList")
				+ table("own", "java.util.LinkedList"));
		try (LogCapture log = new LogCapture(); TestPlugin plugin = new TestPlugin(PLUGIN, twice)) {
			List<Contribution<Object>> all = read("tables", e -> e.createExecutableExtension("class"));

			assertEquals(List.of("own"), from(PLUGIN, all));
			assertEquals("org.policycoder.core",
					all.stream().filter(c -> c.id().equals("documents")).findFirst().orElseThrow().bundle());
			assertEquals(2, log.messages().size(), log.messages()::toString);
			assertTrue(log.messages().getFirst().contains(PLUGIN) && log.messages().getFirst().contains("documents"));
		}
	}

	@Test
	void ourOwnComeFirstThenTheOthersByTheirBundle() throws Exception {
		try (TestPlugin second = new TestPlugin("com.example.b", tables(table("b", "java.util.ArrayList")));
				TestPlugin first = new TestPlugin("com.example.a",
						tables(table("a2", "java.util.ArrayList") + table("a1", "java.util.ArrayList")))) {
			List<Contribution<Object>> all = read("tables", e -> e.createExecutableExtension("class"));

			assertEquals(List.of("a2", "a1", "b"),
					all.subList(all.size() - 3, all.size()).stream().map(Contribution::id).toList());
		}
	}

	@Test
	void aBundleThatHasGoneContributesNothing() throws Exception {
		new TestPlugin(PLUGIN, tables(table("gone", "java.util.ArrayList"))).close();

		assertEquals(List.of(), from(PLUGIN, read("tables", e -> e.createExecutableExtension("class"))));
	}
}
