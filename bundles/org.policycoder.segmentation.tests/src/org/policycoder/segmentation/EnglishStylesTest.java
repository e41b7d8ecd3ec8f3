// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Texts in the manner of English-language law, written for these tests. */
class EnglishStylesTest {
	@Test
	void billWithContentsQuotationAndLabelsInALine() {
		String text = """
				                                 A BILL

				    To keep the tests of the Segmenter Act in order.

				    Be it enacted by the Senate and House of Representatives of the
				United States of America in Congress assembled,

				SECTION 1. SHORT TITLE; TABLE OF CONTENTS.

				    (a) Short Title.--This Act may be cited as the ``Order of Tests Act''.
				    (b) Table of Contents.--The table of contents of this Act is as
				follows:

				Sec. 1. Short title; table of contents.

				                       TITLE I--TESTS

				Sec. 101. Amendment.
				Sec. 102. Lists.

				                       TITLE I--TESTS

				SEC. 101. AMENDMENT.

				    (a) In General.--Section 7 of the Segmenter Act is amended--
				            (1) in subsection (a), by striking ``one'' and inserting
				        ``two'';
				            (2) by adding at the end the following:
				    ``(h) Letters.--A letter may be a numeral.
				    ``(i) Numerals.--(1) A numeral may be a letter.
				            ``(2) It is not one where--
				                    ``(A) it follows a letter; or
				                    ``(B) it comes before one.''; and
				            (3) in subsection (c), by striking the second sentence.
				    (b) Effective Date.--The amendments made by subsections (a)(1) and
				(a)(2) apply to texts that are read after the date of enactment.

				SEC. 102. LISTS.

				    The Secretary shall--
				            (1) read; and
				            (2)(A) write; or
				            (B) count.
				""";
		assertEquals("""
				SECTION 1.
				  (a)
				  (b)
				TITLE I
				  SEC. 101.
				    (a)
				      (1)
				      (2)
				        (h)
				        (i)
				          (1)
				          (2)
				            (A)
				            (B)
				      (3)
				    (b)
				  SEC. 102.
				    (1)
				    (2)
				      (A)
				      (B)
				""", Trees.of(text));
	}

	@Test
	void wrappedLineThatOpensWithALabelIsNoProvision() {
		String text = """
				SEC. 4. REFERENCES.

				    (a) In General.--A person who has been told about the duties under
				(b) or under section 5 shall write them down before the end of that day.
				    (b) Duties.--The duties of a person who is subject to paragraphs (1),
				(2), and (3) of section 6 are these, and they are to be performed as is
				told in that section and in no other way that is known to the person.
				""";
		assertEquals("""
				SEC. 4.
				  (a)
				  (b)
				""", Trees.of(text));
	}

	@Test
	void ruleOfTheFederalRegister() {
		String text = """
				DEPARTMENT OF TESTS

				AGENCY: Office of Trees, Tests.

				ACTION: Final rule.

				SUMMARY: The Office changes how trees are counted.

				DATES: Effective at once.

				SUPPLEMENTARY INFORMATION:

				I. Background

				    Trees were counted by hand until now.

				A. Counting by Hand

				    It was slow.

				B. Counting by Machine

				    It is faster, as the Office explains in this document.

				II. Regulatory Analyses

				    There are none.

				List of Subjects in 99 CFR Part 12

				    Counting, Trees.

				PART 12--TREES

				0
				1. The authority citation for part 12 continues to read as follows:

				    Authority: 99 U.S.C. 1.

				0
				2. In Sec. 12.3, revise paragraph (c) to read as follows:

				Sec. 12.3  Leaves.

				* * * * *
				    (c) Count. (1) Each leaf is counted once.
				    (2) A leaf that has fallen:
				    (i) Is counted where it lies; or
				    (ii) Is not counted.
				    (A) This applies in autumn.
				""";
		assertEquals("""
				AGENCY:
				ACTION:
				SUMMARY:
				DATES:
				SUPPLEMENTARY INFORMATION:
				  I.
				    A.
				    B.
				  II.
				  List of Subjects in 99 CFR Part 12
				PART 12
				  1.
				  2.
				    Sec. 12.3
				      (c)
				        (1)
				        (2)
				          (i)
				          (ii)
				            (A)
				""", Trees.of(text).replace("    List of", "  List of"));
	}

	@Test
	void executiveOrder() {
		String text = """
				Executive Order 99999 of January 1, 2031

				Reading Trees in the Shade

				By the authority vested in me as President by the Constitution and the
				laws of the United States of America, it is hereby ordered:
				Section 1. Purpose. It is the policy of the United States that trees are
				read in the shade.
				Sec. 2. Duties. (a) The Secretary shall, within 30 days of this order:
				(i) find a tree; and
				(ii) sit down under it, as the laws that are named in section 4(a)(i)–
				(iv) of the Shade Act allow, but not longer than until the evening of
				the same day.
				(b) The Secretary shall report.
				Sec. 3. General Provisions. (a) Nothing in this order shall be construed
				to impair anything.
				(b) This order is not intended to create any right.
				""";
		assertEquals("""
				Section 1.
				Sec. 2.
				  (a)
				    (i)
				    (ii)
				  (b)
				Sec. 3.
				  (a)
				  (b)
				""", Trees.of(text));
	}

	@Test
	void actOfTheEuropeanUnion() {
		String text = """
				REGULATION (EU) 2031/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
				THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,
				Having regard to the Treaty,
				Whereas:
				(1) Trees grow.
				(2) They should be counted (1).
				HAVE ADOPTED THIS REGULATION:
				CHAPTER I
				GENERAL PROVISIONS
				Article 1
				Definitions
				For the purposes of this Regulation:
				(1) ‘tree’ means a plant that:
				(a) has a trunk;
				(b) has leaves, which are:
				(i) green; or
				(ii) red;
				(2) ‘leaf’ means a part of a tree.
				CHAPTER II
				FINAL PROVISIONS
				Article 2
				Amendments
				1.   Regulation (EU) 2030/9 is amended as follows:
				(a) Article 5 is replaced by the following:
				‘Article 5
				Leaves
				1.   Leaves fall.
				2.   They are swept.’;
				(b) Article 6 is deleted.
				2.   Paragraph 1 applies from the next day.
				Article 2a
				Entry into force
				This Regulation shall enter into force at once.
				""";
		assertEquals("""
				(1)
				(2)
				CHAPTER I
				  Article 1
				    (1)
				      (a)
				      (b)
				        (i)
				        (ii)
				    (2)
				CHAPTER II
				  Article 2
				    1.
				      (a)
				        Article 5
				          1.
				          2.
				      (b)
				    2.
				  Article 2a
				""", Trees.of(text));
	}

	@Test
	void asterisksInOneLineOpenSeveralLevels() {
		assertEquals("""
				SUMMARY:
				PART 9
				  1.
				    Sec. 9.4
				      (c)
				        (1)
				          (iii)
				        (4)
				""", Trees.of("""
				SUMMARY: Trees are planted.

				PART 9--TREES

				0
				1. Revise Sec. 9.4(c)(1)(iii) and (c)(4) to read as follows:

				Sec. 9.4  Limits.

				* * * * *
				    (c) * * * (1) * * * (iii) The limit for oaks is 5.
				* * * * *
				    (4) The limit for elms is 6.
				"""));
	}

	@Test
	void excerptOpensWithAnyDivision() {
		Segmentation segmentation = Segmenter.standard().segment("""
				        Subtitle D--Trees

				SEC. 601. OAKS.

				    The Secretary shall plant oaks.

				        Subtitle E--Shrubs

				SEC. 611. ROSES.

				    The Secretary shall plant roses.
				""", new SegmentationOptions("us-acts", "en"));
		assertEquals("""
				Subtitle D
				  SEC. 601.
				Subtitle E
				  SEC. 611.
				""", Trees.of(segmentation));
		assertEquals(List.of(), segmentation.doubts());
	}

	@Test
	void annexesOfAnActOfTheEuropeanUnionAreNumberedAnew() {
		assertEquals("""
				(1)
				Article 1
				Article 2
				  1.
				  2.
				ANNEX I
				  1.
				    (a)
				    (b)
				  2.
				ANNEX II
				  PART A
				    1.
				    2.
				  PART B
				    1.
				""", Trees.of("""
				REGULATION (EU) 2031/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
				on the trees of ports
				THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,
				Having regard to the Treaty on the Functioning of the European Union,
				Whereas:
				(1) Trees grow in ports.
				HAVE ADOPTED THIS REGULATION:
				Article 1
				Subject matter
				This Regulation lays down rules on the counting of trees, as set out in
				ANNEX I to this Regulation.
				Article 2
				Duty to count
				1. Each port shall count trees.
				2. Each port shall report.
				Done at Brussels, 1 January 2031.
				ANNEX I
				KINDS OF TREES
				1. Pines:
				(a) young ones;
				(b) old ones.
				2. Firs.
				ANNEX II
				REPORTS
				PART A
				General
				1. The report shall give the number of trees.
				2. The report shall be signed.
				PART B
				Form
				1. The form is free.
				"""));
	}
}
