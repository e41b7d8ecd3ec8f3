// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.policycoder.analysis.HandMade;
import org.policycoder.analysis.Study;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/** Studies and queries that chance makes, the same again for the same seed. */
final class RandomStudies {

	static final List<String> CODERS = List.of("ann", "bob", "eve");
	private static final List<String> CATEGORIES = List.of("A", "A1", "A2", "B1", "S", "G");
	private static final List<String> WORDS = List.of("export", "licence", "fund", "出口", "许可");
	private static final List<String> DATES = List.of("2019", "2020-03", "2020-03-15", "2021-11-02", "2023");

	private final ModelFactory model = ModelFactory.eINSTANCE;
	private final Random random;

	RandomStudies(long seed) {
		random = new Random(seed);
	}

	private <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	Study study(int documents, int clauses) {
		HandMade made = new HandMade().coders(CODERS.toArray(String[]::new));
		made.project().setResultCoder(one(List.of("ann", "ann,bob", "*", ":adjudicated")));
		Study.Builder study = Study.builder(made.project(), made.codebook());
		List<PolicyDocument> register = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (int number = 1; number <= documents; number++) {
			PolicyDocument document = document(number);
			ClauseTree tree = model.createClauseTree();
			StringBuilder text = new StringBuilder();
			int[] left = { random.nextInt(clauses + 1), 0 };
			while (left[0] > 0) {
				tree.getClauses().add(clause(number, text, left, 0));
			}
			register.add(document);
			texts.add(text.toString());
			study.document(document, tree, CODERS.stream().map(c -> set(c, left[1])).toList());
		}
		return study.texts(d -> texts.get(register.indexOf(d))).build();
	}

	private PolicyDocument document(int number) {
		PolicyDocument document = model.createPolicyDocument();
		document.setNumber(number);
		document.setTitle(one(List.of("Export Control Act", "Ｆund rules", "出口管制法")));
		document.setDate(random.nextInt(5) == 0 ? null : PolicyDate.parse(one(DATES)));
		document.setType(random.nextInt(4) == 0 ? null : one(List.of("Act", "Rule")));
		document.getIssuers().addAll(random.nextBoolean() ? List.of("Council") : List.of("Council", "Ministry of Trade"));
		if (random.nextBoolean()) {
			document.getAttributes().put("Gazette", one(List.of("12", "13")));
		}
		return document;
	}

	private Clause clause(int document, StringBuilder text, int[] left, int depth) {
		Clause clause = model.createClause();
		clause.setId(++left[1]);
		left[0]--;
		clause.setNumber(document + "-" + left[1]);
		clause.setHeading(random.nextInt(5) == 0);
		clause.setBegin(text.length());
		text.append(one(WORDS)).append(' ').append(one(WORDS)).append('\n');
		while (depth < 3 && left[0] > 0 && random.nextInt(3) == 0) {
			clause.getClauses().add(clause(document, text, left, depth + 1));
		}
		clause.setEnd(text.length());
		return clause;
	}

	private CodingSet set(String coder, int clauses) {
		CodingSet set = model.createCodingSet();
		set.setCoder(coder);
		set.setDone(random.nextInt(3) == 0);
		for (int clause = 1; clause <= clauses; clause++) {
			for (int n = random.nextInt(4) - 1; n > 0; n--) {
				Coding coding = model.createCoding();
				coding.setClause(clause);
				coding.setCategory(one(CATEGORIES));
				coding.setNote(random.nextInt(3) == 0 ? "see " + one(WORDS) : null);
				coding.setOrigin(coder.equals("eve") ? CodingOrigin.ADJUDICATED : CodingOrigin.CODER);
				set.getCodings().add(coding);
			}
			if (random.nextInt(6) == 0) {
				NoCode decision = model.createNoCode();
				decision.setClause(clause);
				decision.setDimension(one(List.of("X", "Y")));
				set.getNoCodes().add(decision);
			}
		}
		return set;
	}

	Query query(int depth) {
		int kind = depth == 0 ? 9 : random.nextInt(10);
		return switch (kind) {
		case 0, 1 -> new Query.And(List.of(query(depth - 1), query(depth - 1), query(depth - 1)));
		case 2, 3 -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
		case 4, 5 -> new Query.Not(query(depth - 1));
		case 6, 7 -> new Query.Near(query(depth - 1), query(depth - 1), random.nextInt(4));
		default -> term();
		};
	}

	private Query.Term term() {
		QueryField field = one(List.of(QueryField.values()));
		boolean any = random.nextInt(6) == 0 && field != QueryField.WORDS;
		String value = any ? "*" : switch (field) {
		case CATEGORY -> one(List.of("A", "A1", "A2", "B1", "S", "G", "X", "Authority/Ban", "安全"));
		case CODER, DONE -> one(CODERS);
		case NOTE, WORDS -> one(WORDS);
		case CLAUSE -> (1 + random.nextInt(4)) + "-" + (1 + random.nextInt(9));
		case NOCODE -> one(List.of("X", "Y"));
		case NUMBER -> one(List.of("2", "2..3", "..1", "4.."));
		case TITLE -> one(List.of("export", "Fund rules", "出口 管制"));
		case ISSUER -> one(List.of("council", "trade"));
		case DATE -> one(List.of("2020", "2020-03", "2020..2021", "..2019", "2021-11-02.."));
		case TYPE -> one(List.of("act", "ule"));
		case LANGUAGE, JURISDICTION, SOURCE -> "en";
		case ATTRIBUTE -> one(List.of("1", "12"));
		};
		String detail = field == QueryField.ATTRIBUTE ? "Gazette" : field.isDetailed() && random.nextBoolean() ? one(CODERS) : null;
		return new Query.Term(field, detail, random.nextInt(3) == 0, value);
	}
}
