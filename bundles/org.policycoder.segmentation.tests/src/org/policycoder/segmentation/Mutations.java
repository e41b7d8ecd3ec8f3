// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils texts, and tells what must hold of the segmentation of any text. */
final class Mutations {
	private static final String[] INSERTIONS = { "(a)", "(i)", "“", "”", "``", "''", "\n", "\r\n", "\n\n", "第一条", "（一）", "SEC. 1.", "§ 1.1",
			"TITLE I--", "1.", "　", "\t", "\ufeff", "\u0000",
			"\ud83d\ude00", "\ud83d", "* * *", "目录", "(", ")", "9999999999999.", "第一二三四五六七八九十条", "Article 1\n", "SUMMARY:" };

	private Mutations() {
	}

	/** Returns a text spoilt at a few places: pieces cut, doubled, moved or inserted. */
	static String mutate(String text, Random random) {
		StringBuilder mutated = new StringBuilder(text);
		int changes = 1 + random.nextInt(8);
		for (int i = 0; i < changes && mutated.length() > 2; i++) {
			int at = random.nextInt(mutated.length());
			int to = Math.min(mutated.length(), at + 1 + random.nextInt(200));
			String piece = mutated.substring(at, to);
			switch (random.nextInt(6)) {
			case 0 -> mutated.delete(at, to);
			case 1 -> mutated.insert(at, piece);
			case 2 -> {
				mutated.delete(at, to);
				mutated.insert(random.nextInt(mutated.length() + 1), piece);
			}
			case 3 -> mutated.setLength(Math.max(1, at));
			default -> mutated.insert(at, INSERTIONS[random.nextInt(INSERTIONS.length)]);
			}
		}
		return mutated.toString();
	}

	/** Returns what is wrong with a segmentation of a text, in words; empty if nothing is. */
	static List<String> faults(String text, Segmentation segmentation) {
		List<String> faults = new ArrayList<>();
		check(text, segmentation.roots(), 0, text.length(), faults);
		int last = 0;
		for (Doubt doubt : segmentation.doubts()) {
			if (doubt.begin() < last || doubt.end() <= doubt.begin() || doubt.end() > text.length())
				faults.add("doubt out of order or bounds: " + doubt);
			last = doubt.begin();
		}
		return faults;
	}

	private static void check(String text, List<Provision> provisions, int from, int to, List<String> faults) {
		int last = from;
		for (Provision provision : provisions) {
			if (provision.begin() < last || provision.end() > to || provision.end() <= provision.begin())
				faults.add("not nested or out of order: " + provision.label() + " at " + provision.begin());
			else if (!text.startsWith(provision.label(), provision.begin()))
				faults.add("label not at its begin: " + provision.label() + " at " + provision.begin());
			else if (Character.isWhitespace(text.charAt(provision.end() - 1)))
				faults.add("ends in white space: " + provision.label() + " at " + provision.begin());
			else if (!(provision.confidence() >= 0 && provision.confidence() <= 1) || provision.rule().isEmpty() || provision.level().isEmpty())
				faults.add("without confidence, rule or level: " + provision.label() + " at " + provision.begin());
			last = provision.end();
			check(text, provision.children(), provision.begin(), provision.end(), faults);
		}
	}

	/** Returns the tree as text with offsets moved back by a prefix. */
	static String shape(List<Provision> provisions, int shift) {
		StringBuilder shape = new StringBuilder();
		shape(provisions, shift, 0, shape);
		return shape.toString();
	}

	private static void shape(List<Provision> provisions, int shift, int depth, StringBuilder shape) {
		for (Provision provision : provisions) {
			shape.append(depth).append(' ').append(provision.begin() - shift).append('-').append(provision.end() - shift).append(' ')
					.append(provision.label()).append('\n');
			shape(provision.children(), shift, depth + 1, shape);
		}
	}
}
