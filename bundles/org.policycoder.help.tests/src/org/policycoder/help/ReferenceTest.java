// SPDX-License-Identifier: EPL-2.0
package org.policycoder.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.TableProvider;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.Problem;

/** Whether the pages tell all there is: they are written by hand, and the program goes on. */
class ReferenceTest {

	@ParameterizedTest
	@ValueSource(strings = { "html/", "nl/zh/html/" })
	void tellsEveryMessageOfTheCheck(String folder) throws IOException {
		Document page = new Page(folder + "check.html").html();
		List<String> missing = Arrays.stream(Problem.Kind.values()).map(Problem.Kind::name)
				.filter(kind -> page.getElementById(kind) == null).toList();
		assertEquals(List.of(), missing);
	}

	@ParameterizedTest
	@ValueSource(strings = { "html/", "nl/zh/html/" })
	void tellsEveryColumnOfEveryTable(String folder) throws Exception {
		Document page = new Page(folder + "tables.html").html();
		Study study = Study.builder(ModelFactory.eINSTANCE.createProject(), CodebookPresets.load("mcdonnell-elmore"))
				.build();
		for (TableProvider provider : Tables.standard().providers()) {
			Element heading = page.getElementById(provider.id());
			assertNotNull(heading, provider.id());
			Element columns = heading.nextElementSiblings().select("table").first();
			for (Column column : provider.table(study, TableParameters.in(Locale.ENGLISH)).columns()) {
				assertTrue(columns.select("code").eachText().contains(column.id()),
						() -> provider.id() + ": " + column.id());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "html/", "nl/zh/html/" })
	void tellsEveryCategoryOfThePresets(String folder) throws IOException {
		Document page = new Page(folder + "codebooks.html").html();
		for (String id : CodebookPresets.ids()) {
			Element heading = page.getElementById(id);
			assertNotNull(heading, id);
			Codebook codebook = CodebookPresets.load(id);
			String text = heading.nextElementSiblings().text();
			codebook.eAllContents().forEachRemaining(element -> {
				if (element instanceof Category category) {
					assertTrue(text.contains(category.getLabel().get(page.select("html").attr("lang").substring(0, 2))),
							() -> id + ": " + category.getCode());
				}
			});
		}
	}
}
