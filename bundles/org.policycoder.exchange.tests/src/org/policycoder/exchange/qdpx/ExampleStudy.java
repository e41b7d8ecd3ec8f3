// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/** A study with everything that a study can have, made anew for each test. */
final class ExampleStudy {
	static final String ENGLISH = "The 🌍 Climate Act 😀\n\nSection 1. Bans\n(a) No person shall import ozone 🧪 depleting substances.\n"
			+ "(b) No person shall sell them either.\n\nSection 2. Money\n(a) The fund shall support small farms.\n(b) The minister may set up funds.\n";
	static final String CHINESE = "条例\n第一条 为了保护环境，制定本条例。\n第二条 禁止进口𠮷𠮷物质。任何单位不得生产𠮷物质。\n第三条 设立专项资金。\n";

	private ExampleStudy() {
	}

	static PolicyProject make(Path folder) throws IOException {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName("Climate & <ozone>");
		project.setLanguage("en");
		project.getSettings().put("some", "setting");
		for (String id : List.of("ann", "ben", "judge")) {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId(id);
			coder.setName(id.equals("judge") ? "Ann" : "Ann".equalsIgnoreCase(id) ? "Ann" : "本 Ben");
			project.getCoders().add(coder);
		}
		PolicyProject study = PolicyProject.create(folder, project, CodebookPresets.load("mcdonnell-elmore"));
		add(study, 3, "Climate Act", ENGLISH, "en");
		add(study, 10_001, "环境条例", CHINESE, "zh");
		study.corpus().getDocuments().getLast().getAttributes().put("number", "17");
		study.save(study.corpus());
		study.round(1).setName("First round");
		study.round(1).setBegun(Instant.parse("2024-05-02T10:00:00Z"));
		study.save(study.round(1));
		return study;
	}

	private static void add(PolicyProject study, int number, String title, String text, String language) throws IOException {
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setNumber(number);
		document.setTitle(title);
		document.setLanguage(language);
		document.setType("law");
		document.setDate(PolicyDate.parse("2021-05-03"));
		document.getIssuers().addAll(List.of("Ministry of Air", "商务部"));
		document.getAttributes().put("Mood", "good\nand better");
		Segmentation found = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
		ClauseTree tree = ClauseTrees.of(number, text, found.roots(), found.style());
		study.addDocument(document, text, tree, null);
		study.save(study.corpus());
		List<Clause> clauses = new Clauses(tree).codable();
		String[] codes = study.codebook().getDimensions().stream().flatMap(d -> d.getCategories().stream())
				.filter(c -> !c.isGroupOnly() || !c.getCategories().isEmpty())
				.map(c -> c.isGroupOnly() ? c.getCategories().getFirst().getCode() : c.getCode()).toArray(String[]::new);
		int at = 0;
		for (String coder : List.of("ann", "ben", "judge")) {
			CodingSet set = study.codings(coder, document);
			for (int i = 0; i < clauses.size(); i += coder.equals("judge") ? 3 : 1) {
				Clause clause = clauses.get(i);
				set.getCodings().add(coding(clause, codes[at++ % codes.length], -1, -1, coder));
				set.getCodings().add(coding(clause, codes[at++ % codes.length], -1, -1, coder));
				set.getCodings().add(
						coding(clause, codes[at % codes.length], clause.getBegin() + 1, Math.min(clause.getBegin() + 7, clause.getEnd()), coder));
			}
			set.setDone(coder.equals("ann"));
			set.setNote("A note on the whole");
			study.save(set);
		}
		CodingSet judged = study.codings("judge", document);
		NoCode none = ModelFactory.eINSTANCE.createNoCode();
		none.setClause(clauses.get(1).getId());
		none.setDimension(study.codebook().getDimensions().getFirst().getCode());
		judged.getNoCodes().add(none);
		study.save(judged);
	}

	private static Coding coding(Clause clause, String category, int begin, int end, String coder) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(clause.getId());
		coding.setCategory(category);
		coding.setBegin(begin);
		coding.setEnd(end);
		coding.setOrigin(coder.equals("judge") ? CodingOrigin.ADJUDICATED : CodingOrigin.CODER);
		coding.setTime(Instant.parse("2024-05-01T10:00:00Z"));
		coding.setNote(begin < 0 ? "Why: because\nof two lines" : null);
		return coding;
	}
}
