// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a Chinese document, as its first lines print it: letter-spaced, in two lines of which the first has the issuer,
 * or below the red head of an official paper with its issuer and its number.
 *
 * @param title  the title without spaces
 * @param type   the kind of document that it ends with, or null
 * @param issuer whose head the paper has, or null
 * @param number the number below the head, or null
 */
record ChineseTitle(String title, String type, String issuer, String number) {
	private static final Pattern TITLE = Pattern.compile("(.*?)(法|条例|办法|规定|决定|决议|通知|意见|公告|通告|细则|规则|规范|规程|指南|纲要|规划|计划|方案|目录|清单|准则|标准|解释|命令|令"
			+ "|措施|要点|章程|制度|批复|通报|函)(?:[（(〔\\[].{1,24}[）)〕\\]])?");
	private static final Pattern HEAD = Pattern.compile("(\\p{IsHan}{3,40})文件");
	private static final Pattern NUMBER = Pattern.compile("(\\p{IsHan}{1,16}[〔\\[［（(【]\\d{4}[〕\\]］）)】]第?\\d{1,5}号)(?:签发人.*)?");
	/** What a title goes on with on its second line. */
	private static final Pattern SECOND = Pattern.compile("(?:关于|印发|转发|批转|发布|公布|贯彻|进一步).*");
	private static final Pattern SENTENCE = Pattern.compile(".*[。；：，、;:].*");
	private static final int LONGEST_FIRST = 60;

	/** Finds the title in the first lines, none of which is blank. */
	static Optional<ChineseTitle> of(List<String> printed) {
		List<String> lines = printed.stream().limit(4).map(line -> line.replaceAll("[\\s\\u00a0\\u3000]+", "")).toList();
		Matcher head = HEAD.matcher(line(lines, 0));
		Matcher number = NUMBER.matcher(line(lines, 1));
		if (!head.matches() || !number.matches()) {
			return title(line(lines, 0), line(lines, 1), null, null);
		}
		String first = line(lines, 2);
		Optional<ChineseTitle> title = title(first, line(lines, 3), head.group(1), number.group(1));
		return title.isPresent() || first.isEmpty() || SENTENCE.matcher(first).matches() ? title
				: Optional.of(new ChineseTitle(first, null, head.group(1), number.group(1)));
	}

	private static Optional<ChineseTitle> title(String first, String second, String issuer, String number) {
		Matcher alone = TITLE.matcher(first);
		if (alone.matches()) {
			return Optional.of(new ChineseTitle(first, type(alone), issuer, number));
		}
		Matcher both = TITLE.matcher(first + second);
		boolean goesOn = !first.isEmpty() && first.length() <= LONGEST_FIRST && !SENTENCE.matcher(first).matches()
				&& SECOND.matcher(second).matches();
		return goesOn && both.matches() ? Optional.of(new ChineseTitle(first + second, type(both), issuer, number)) : Optional.empty();
	}

	private static String type(Matcher title) {
		return title.group(2).equals("法") ? "法律" : title.group(2);
	}

	private static String line(List<String> lines, int index) {
		return index < lines.size() ? lines.get(index) : "";
	}
}
