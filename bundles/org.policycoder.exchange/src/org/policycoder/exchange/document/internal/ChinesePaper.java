// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.PolicyDate;

/**
 * A Chinese official paper, known by its number (文号) on a line of its own: the title stands above it on up to five lines, or below it
 * under a red head; who issued it and when stands below its text, and in the title before 关于.
 *
 * @param title   the title in one line
 * @param type    the kind of paper that it ends with, or null
 * @param issuers who issued it, in the order of the paper
 * @param date    when it was issued, or null
 * @param number  its number without blanks
 */
record ChinesePaper(String title, String type, List<String> issuers, PolicyDate date, String number) {
	private static final Pattern NUMBER = Pattern.compile("(\\p{IsHan}{1,16}[〔\\[［（(【]\\d{4}[〕\\]］）)】]第?\\d{1,5}号)(?:签发人.*)?");
	private static final Pattern HEAD = Pattern.compile("(\\p{IsHan}{3,40})文件");
	private static final Pattern TYPE = Pattern.compile(
			".*?(命令|令|决定|决议|公告|通告|通知|通报|意见|报告|请示|批复|答复|复函|函|纪要|办法|规定|条例|细则|规则|方案|规划|计划|纲要|措施|要点|指南|目录|标准|制度|章程|预案)(?:[（(〔\\[].{1,24}[）)〕\\]])?");
	/** What stands behind the issuer in a title. */
	private static final Pattern MATTER = Pattern.compile("(.{2,60}?)(?:关于|印发|转发|批转|发布|公布|对|贯彻|调整|同意).*");
	private static final Pattern DATE = Pattern.compile("[（(]?([\\d〇○零一二三四五六七八九Ｏ]{4})年([\\d元一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日[）)]?");
	private static final Pattern STOP = Pattern.compile(".*[。；：:;，,]");
	private static final Pattern NOTE = Pattern.compile("[（(].*[）)]");
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final int LINES = 10;
	private static final int MOST_TITLE_LINES = 5;
	private static final int MOST_SIGNERS = 12;
	private static final int LONGEST_SIGNER = 60;

	/** Reads a paper from its lines, none of which is blank; empty if none of the first is a number. */
	static Optional<ChinesePaper> of(List<String> lines) {
		int at = 0;
		String number = null;
		for (; at < Math.min(LINES, lines.size()) && number == null; at++) {
			Matcher matcher = NUMBER.matcher(joined(lines.get(at)));
			number = matcher.matches() ? matcher.group(1) : null;
		}
		if (number == null) {
			return Optional.empty();
		}
		Matcher head = HEAD.matcher(joined(lines.get(0)));
		boolean red = head.matches() && !head.group(1).contains("关于");
		boolean headed = red || at == 1;
		List<String> above = headed ? title(lines.subList(at, lines.size())) : lines.subList(Math.max(0, at - 1 - MOST_TITLE_LINES), at - 1);
		String title = joined(String.join("", above));
		if (title.isEmpty()) {
			return Optional.empty();
		}
		int date = dateLine(lines, at);
		List<String> issuers = issuers(title, above.get(0), date < 0 ? List.of() : signers(lines, at, date));
		if (red && issuers.isEmpty()) {
			issuers = List.of(head.group(1));
		}
		Matcher type = TYPE.matcher(title);
		return Optional.of(new ChinesePaper(title, type.matches() ? type.group(1) : null, issuers,
				date < 0 ? null : date(joined(lines.get(date))).orElse(null), number));
	}

	DocumentMetadata metadata() {
		return DocumentMetadata.builder().title(title).type(type).issuers(issuers).date(date).attribute("number", number).language("zh")
				.jurisdiction("中国").build();
	}

	private static List<String> title(List<String> lines) {
		List<String> title = new ArrayList<>();
		for (String line : lines) {
			if (title.size() == MOST_TITLE_LINES || STOP.matcher(line).matches()) {
				break;
			}
			title.add(line);
			if (TYPE.matcher(joined(line)).matches()) {
				break;
			}
		}
		return title;
	}

	private static int dateLine(List<String> lines, int from) {
		for (int line = from; line < lines.size(); line++) {
			if (DATE.matcher(joined(lines.get(line))).matches()) {
				return line;
			}
		}
		return -1;
	}

	/** The lines right above a date that are names. */
	private static List<String> signers(List<String> lines, int from, int date) {
		List<String> signers = new ArrayList<>();
		for (int line = date - 1; line >= from && signers.size() < MOST_SIGNERS; line--) {
			String name = lines.get(line).replaceAll("&\\w*;", "").strip();
			if (name.length() > LONGEST_SIGNER || STOP.matcher(name).matches() || NOTE.matcher(name).matches()
					|| !name.matches("[\\p{IsHan}\\s\\u3000、]+")) {
				break;
			}
			signers.addAll(0, names(name));
		}
		return signers;
	}

	/** Who signed, if they are those that the title opens with or it names none; otherwise those of the title. */
	private static List<String> issuers(String title, String firstLine, List<String> signers) {
		Matcher matter = MATTER.matcher(title);
		if (!matter.matches()) {
			return signers;
		}
		String named = matter.group(1);
		if (!signers.isEmpty() && joined(String.join("", signers)).equals(named.replace("、", ""))) {
			return signers;
		}
		Matcher first = MATTER.matcher(firstLine.strip());
		List<String> names = names(first.matches() ? first.group(1) : named);
		return signers.size() > names.size() && signers.containsAll(names) ? signers : names;
	}

	private static List<String> names(String text) {
		List<String> names = Stream.of(text.split("[\\s\\u3000、]+")).filter(name -> !name.isEmpty()).toList();
		return names.stream().allMatch(name -> name.length() < 3) ? List.of(joined(text)) : names;
	}

	private static Optional<PolicyDate> date(String printed) {
		Matcher date = DATE.matcher(printed);
		return date.matches() ? Dates.chinese(year(date.group(1)) + "年" + number(date.group(2)) + "月" + number(date.group(3)) + "日")
				: Optional.empty();
	}

	private static String year(String digits) {
		StringBuilder year = new StringBuilder();
		for (char c : digits.replaceAll("[○零Ｏ]", "〇").toCharArray()) {
			year.append(DIGITS.indexOf(c) >= 0 ? String.valueOf(DIGITS.indexOf(c)) : String.valueOf(c));
		}
		return year.toString();
	}

	private static String number(String written) {
		if (Character.isDigit(written.charAt(0))) {
			return written;
		}
		String plain = written.replace("元", "一");
		int ten = plain.indexOf('十');
		int ones = DIGITS.indexOf(plain.charAt(plain.length() - 1));
		return Integer.toString(ten < 0 ? ones : (ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0))) * 10 + Math.max(0, ones));
	}

	private static String joined(String line) {
		return line.replaceAll("[\\s\\u00a0\\u3000]+", "");
	}
}
