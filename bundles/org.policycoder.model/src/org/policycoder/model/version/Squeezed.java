// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

/** A range of a text without white space, and where its characters stand in the text. */
record Squeezed(String words, int[] offsets) {

	/** Aligning takes time and memory of the product of the lengths. */
	private static final long MOST_COMPARED = 4_000_000;

	static Squeezed of(String text, int begin, int end) {
		int from = Math.max(0, begin);
		int to = Math.min(text.length(), end);
		StringBuilder words = new StringBuilder(Math.max(0, to - from));
		int[] offsets = new int[Math.max(0, to - from)];
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				offsets[words.length()] = i;
				words.append(c);
			}
		}
		return new Squeezed(words.toString(), offsets);
	}

	int length() {
		return words.length();
	}

	/** How many characters stand before an offset of the text. */
	int index(int offset) {
		int low = 0;
		int high = words.length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (offsets[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	int commonPrefix(Squeezed other) {
		int most = Math.min(length(), other.length());
		int common = 0;
		while (common < most && words.charAt(common) == other.words.charAt(common)) {
			common++;
		}
		return common > 0 && Character.isHighSurrogate(words.charAt(common - 1)) ? common - 1 : common;
	}

	int commonSuffix(Squeezed other, int prefix) {
		int most = Math.min(length(), other.length()) - prefix;
		int common = 0;
		while (common < most && words.charAt(length() - 1 - common) == other.words.charAt(other.length() - 1 - common)) {
			common++;
		}
		return common > 0 && Character.isLowSurrogate(words.charAt(length() - common)) ? common - 1 : common;
	}

	/**
	 * Aligns the characters with those of another text: the most that both have in the same
	 * order.
	 *
	 * @return by character, the index of the same one in the other; -1 for none
	 */
	int[] images(Squeezed other) {
		int prefix = commonPrefix(other);
		int suffix = commonSuffix(other, prefix);
		int[] images = new int[length()];
		for (int i = 0; i < images.length; i++) {
			images[i] = i < prefix ? i : i >= length() - suffix ? i + other.length() - length() : -1;
		}
		int rows = length() - suffix - prefix;
		int columns = other.length() - suffix - prefix;
		if ((long) rows * columns <= MOST_COMPARED) {
			align(other, prefix, rows, columns, images);
		}
		return images;
	}

	private void align(Squeezed other, int prefix, int rows, int columns, int[] images) {
		int[][] longest = new int[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				longest[i][j] = words.charAt(prefix + i) == other.words.charAt(prefix + j) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (words.charAt(prefix + i) == other.words.charAt(prefix + j)) {
				images[prefix + i++] = prefix + j++;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	PartPlace place(int begin, int end, boolean same) {
		return new PartPlace(offsets[begin], offsets[end - 1] + 1, same);
	}
}
