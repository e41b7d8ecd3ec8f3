// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** Makes studies of any size, always the same for the same size. */
public final class LargeStudy {

	private static final String WORDS = "出口管制物项两用技术国家安全审查许可证申请单位应当按照规定提交最终用户和用途证明文件商务部门会同有关机构依法监督检查";

	private static final String[] CATEGORIES = { "A1", "A2", "A3", "A4", "B1", "B2", "C1", "C2", "D2", "E1" };

	private static final int LEAST = 60;

	private final Random random = new Random(20260101);

	/** The id of its coder. */
	public static final String CODER = "lin";

	private LargeStudy() {
	}

	/**
	 * Makes a study.
	 *
	 * @param folder
	 *            where
	 * @param documents
	 *            how many documents
	 * @param clauses
	 *            how many clauses each has
	 * @param codings
	 *            how many of the clauses of each are coded, with an instrument or three and an objective
	 */
	public static void make(Path folder, int documents, int clauses, int codings) throws StorageException {
		new LargeStudy().fill(folder, documents, clauses, codings);
	}

	private void fill(Path folder, int documents, int clauses, int coded) throws StorageException {
		Project head = ModelFactory.eINSTANCE.createProject();
		head.setName("large");
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(CODER);
		coder.setName("Lin");
		head.getCoders().add(coder);
		PolicyProject project = PolicyProject.create(folder, head, CodebookPresets.load("mcdonnell-elmore"));
		List<StoredRoot> roots = new ArrayList<>();
		for (int d = 1; d <= documents; d++) {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setNumber(d);
			document.setTitle("政策文件" + d);
			document.getIssuers().add("机构" + d % 20);
			document.setType(d % 3 == 0 ? "法律" : "通知");
			document.setDate(new PolicyDate(2000 + d % 25, 1 + d % 12, 1));
			ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
			String text = text(d, clauses, tree);
			project.addDocument(document, text, tree, null);
			roots.add(code(project.codings(CODER, document), coded));
		}
		roots.add(project.corpus());
		project.saveAll(roots);
	}

	private String text(int document, int clauses, ClauseTree tree) {
		StringBuilder text = new StringBuilder();
		for (int c = 1; c <= clauses; c++) {
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setId(c);
			clause.setNumber(document + "-" + c);
			clause.setLabel("第" + c + "条");
			clause.setLevel("条");
			clause.setBegin(text.length());
			text.append(clause.getLabel()).append('　');
			for (int i = LEAST + random.nextInt(LEAST); i > 0; i--) {
				text.append(WORDS.charAt(random.nextInt(WORDS.length())));
			}
			text.append('。');
			clause.setEnd(text.length());
			text.append("\n\n");
			tree.getClauses().add(clause);
		}
		tree.setLastId(clauses);
		return text.toString();
	}

	private CodingSet code(CodingSet set, int coded) {
		for (int c = 1; c <= coded; c++) {
			for (int i = 0; i < 3; i++) {
				set.getCodings().add(coding(c, CATEGORIES[(c + i * 3) % CATEGORIES.length]));
			}
			set.getCodings().add(coding(c, c % 4 == 0 ? "G" : "S"));
		}
		return set;
	}

	private static Coding coding(int clause, String category) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(clause);
		coding.setCategory(category);
		coding.setTime(Instant.EPOCH);
		return coding;
	}
}
