// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.policycoder.model.Clause;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.version.ClausePair.Change;

class ClausePairsTest {

	/** Each line a clause; a line that begins with a hyphen is an item of the one before. A label ends with a blank. */
	private static VersionText version(String... lines) {
		StringBuilder text = new StringBuilder();
		List<Clause> clauses = new ArrayList<>();
		for (String line : lines) {
			boolean item = line.startsWith("-");
			String words = item ? line.substring(1) : line;
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setLabel(words.substring(0, words.indexOf(' ')));
			clause.setBegin(text.length());
			clause.setEnd(text.append(words).length());
			clause.setHeading(clause.getLabel().endsWith("章"));
			text.append('\n');
			if (item) {
				clauses.getLast().getClauses().add(clause);
				clauses.getLast().setEnd(clause.getEnd());
			} else {
				clauses.add(clause);
			}
		}
		return new VersionText(text.toString(), clauses);
	}

	private static String told(VersionText former, VersionText present) {
		List<String> told = new ArrayList<>();
		for (ClausePair pair : ClausePairs.of(former, present).all()) {
			told.add(label(pair.former()) + ">" + label(pair.present()) + " " + pair.change());
		}
		return String.join(", ", told);
	}

	private static String label(Clause clause) {
		return Optional.ofNullable(clause).map(c -> c.eContainer() instanceof Clause above ? above.getLabel() + c.getLabel() : c.getLabel())
				.orElse("");
	}

	@Test
	void clausesAreKnownAgainBehindOneThatWasPutIn() {
		VersionText former = version("第一条 为了规范出口，制定本法。", "第二条 国家对管制物项实行许可。", "第三条 违反本法的，处以罚款。");
		VersionText present = version("第一条 为了规范出口，维护安全，制定本法。", "第二条 国家对管制物项实行许可。", "第三条 国家支持行业协会。",
				"第四条 违反本法的，处以罚款。");
		assertEquals("第一条>第一条 CHANGED, 第二条>第二条 NONE, >第三条 ADDED, 第三条>第四条 RENUMBERED", told(former, present));
	}

	@Test
	void whatWasRemovedIsListedWhereItStood() {
		VersionText former = version("1. A licence is required for every export.", "2. The list is published each year.",
				"3. This Act begins to apply in May.");
		VersionText present = version("1. A licence is required for every export.", "2. This Act begins to apply in May.");
		assertEquals("1.>1. NONE, 2.> REMOVED, 3.>2. RENUMBERED", told(former, present));
	}

	@Test
	void aMovedClauseIsTheSame() {
		VersionText former = version("1 Alpha beta gamma.", "2 Delta epsilon zeta.", "3 Eta theta iota.");
		VersionText present = version("1 Eta theta iota.", "2 Alpha beta gamma.", "3 Delta epsilon zeta.");
		assertEquals("3>1 RENUMBERED, 1>2 RENUMBERED, 2>3 RENUMBERED", told(former, present));
	}

	@Test
	void wordsThatComeAgainAndAgainGoWithWhatTheyStandUnder() {
		VersionText former = version("甲 下列行为处以罚款：", "-（1） 未经许可；", "-（2） 其他情形。", "乙 下列企业给予奖励：", "-（1） 诚实守信；", "-（2） 其他情形。");
		VersionText present = version("甲 下列企业给予奖励：", "-（1） 诚实守信；", "-（2） 其他情形。", "乙 下列行为处以罚款：", "-（1） 未经许可；", "-（2） 其他情形。");
		assertEquals("乙>甲 RENUMBERED, 乙（1）>甲（1） NONE, 乙（2）>甲（2） NONE, 甲>乙 RENUMBERED, 甲（1）>乙（1） NONE, "
				+ "甲（2）>乙（2） NONE", told(former, present));
	}

	@Test
	void anItemUnderOtherWordsIsNotUnchanged() {
		VersionText former = version("甲 下列行为处以罚款：", "-（1） 未经许可的出口；", "-（2） 超出范围的出口。");
		VersionText present = version("甲 下列行为处以警告和罚款：", "-（1） 未经许可的出口；", "-（2） 超出范围的出口。");
		assertEquals("甲>甲 CHANGED, 甲（1）>甲（1） CHANGED, 甲（2）>甲（2） CHANGED", told(former, present));
	}

	@Test
	void whiteSpaceWidthAndLabelsDoNotCount() {
		VersionText former = version("第一条 国家实行许可，并公布ABC清单。");
		VersionText present = version("第1条 国家实行\n许可,并公布ＡＢＣ 清单。");
		assertEquals("第一条>第1条 RENUMBERED", told(former, present));
	}

	@Test
	void theLabelAloneMakesNoPair() {
		VersionText former = version("第三条 违反本法的，处以罚款。");
		VersionText present = version("第三条 国家支持行业协会。");
		assertEquals("第三条> REMOVED, >第三条 ADDED", told(former, present));
	}

	@Test
	void aHeadingKeepsItsNameWhateverIsBelowIt() {
		VersionText former = version("第一章 总则", "-第一条 为了规范出口，制定本法。");
		VersionText present = version("第一章 总则", "-第一条 国家支持行业协会发挥作用。");
		assertEquals("第一章>第一章 NONE, 第一章第一条> REMOVED, >第一章第一条 ADDED", told(former, present));
	}

	@Test
	void noClauseIsInTwoPairs() {
		VersionText former = version("1 The list is published each year.", "2 The list is published each year by the ministry.");
		VersionText present = version("1 The list is published each year by the ministry of trade.");
		ClausePairs pairs = ClausePairs.of(former, present);
		assertEquals(1, pairs.all().stream().filter(p -> p.former() != null && p.present() != null).count());
		ClausePair pair = pairs.of(present.clauses().getFirst()).orElseThrow();
		assertEquals("2", pair.former().getLabel());
		assertTrue(pair.likeness() > 0.7 && pair.likeness() < 1, Double.toString(pair.likeness()));
	}
}
