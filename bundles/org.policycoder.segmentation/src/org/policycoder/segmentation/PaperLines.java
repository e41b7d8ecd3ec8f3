// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.regex.Pattern;

/**
 * Knows the lines that surround the text of an East Asian official paper, as GB/T 9704 lays it out: reference, addressees, who
 * signed it and when, notes in brackets, copies. Each is told by its form alone; where it stands, the caller has to weigh.
 */
final class PaperLines {
	private static final int LONGEST = 60;
	private static final int LONGEST_DATE = 24;
	private static final int LONGEST_NAME = 30;
	private static final int LONGEST_ADDRESS = 300;
	private static final int LONGEST_LEAD_IN = 100;
	private static final int LEAD_IN_REACH = 14;

	private static final Pattern REFERENCE = Pattern.compile("[\\p{IsHan}\\s]{0,24}[〔\\[［（(【]\\s*\\d{4}\\s*[〕\\]］）)】]\\s*第?\\s*\\d{1,5}\\s*号.*",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern HEAD = Pattern.compile(
			"(?:签\\s*发\\s*人|特\\s*急|加\\s*急|机\\s*密|秘\\s*密|绝\\s*密|内部文件).*|[\\p{IsHan}\\s]{3,40}文\\s*件|第?\\s*[\\d一二三四五六七八九十百〇○]+\\s*号",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern IMPRINT = Pattern.compile("(?:抄\\s*送|抄\\s*报|主题词|分\\s*送|发\\s*送|印\\s*发).{0,200}|.{2,40}\\d{1,2}\\s*日\\s*印\\s*发",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern DATE = Pattern.compile(
			"[（(]?\\s*[\\d一二三四五六七八九〇○Ｏ０零]{4}\\s*年\\s*[\\d一二三四五六七八九十元]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日\\s*[）)]?(?:印发)?",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern ISSUER = Pattern.compile(".*(?:部|委|局|厅|院|会|府|室|署|行|办|处|司|中心|公司|大学|团|组|盖章|印章|章）|章\\))",
			Pattern.UNICODE_CHARACTER_CLASS);

	private PaperLines() {
	}

	/** Returns whether a line is the number of a paper: 国发〔2019〕5号. */
	static boolean isReference(String text, int from, int to) {
		return to - from <= LONGEST && text.indexOf('号', from, to) >= 0 && REFERENCE.matcher(text).region(from, to).matches();
	}

	/** Returns whether a line belongs to the head or the foot of the form on which a paper is printed. */
	static boolean isForm(String text, int from, int to) {
		char first = text.charAt(from);
		char last = text.charAt(to - 1);
		return to - from <= LONGEST && ("签特加机秘绝内".indexOf(first) >= 0 || last == '件' || last == '号') && HEAD.matcher(text).region(from, to).matches()
				|| ("抄主分发印".indexOf(first) >= 0 || last == '发') && IMPRINT.matcher(text).region(from, to).matches();
	}

	/** Returns whether a line is a date and nothing else. */
	static boolean isDate(String text, int from, int to) {
		return to - from <= LONGEST_DATE && text.charAt(to - 1) != '。' && text.indexOf('年', from, to) >= 0
				&& DATE.matcher(text).region(from, to).matches();
	}

	/** Returns whether a line is in brackets: （此件公开发布）, （2020年10月17日通过）. */
	static boolean isNote(String text, int from, int to) {
		char first = Characters.fold(text.charAt(from));
		char last = Characters.fold(text.charAt(to - 1));
		return (first == '(' || first == '[' || first == '〔') && (last == ')' || last == ']' || last == '〕') && to - from > 1;
	}

	/** Returns whether a line may name who issued a paper. */
	static boolean isName(String text, int from, int to) {
		return to - from <= LONGEST_NAME && !Characters.isStop(text.charAt(to - 1)) && !Character.isDigit(text.charAt(from))
				&& text.substring(from, to).indexOf('：') < 0;
	}

	/** Returns whether a line may stand below the text of a paper. */
	static boolean closes(String text, int from, int to) {
		return isName(text, from, to) || isDate(text, from, to) || isNote(text, from, to) || isForm(text, from, to);
	}

	/** Returns whether a line names an authority, by the word that it ends with. */
	static boolean isIssuer(String text, int from, int to) {
		return isName(text, from, to) && ISSUER.matcher(text).region(from, to).matches();
	}

	/** Returns whether a line names who a paper is for: 各省、自治区、直辖市人民政府： */
	static boolean isAddress(String text, int from, int to) {
		char last = text.charAt(to - 1);
		if (last != '：' && last != ':' || to - from > LONGEST_ADDRESS)
			return false;
		String line = text.substring(from, to);
		return line.indexOf('。') < 0 && !line.contains("如下") && !line.contains("以下") && !line.contains("下列");
	}

	/** Returns whether a line is one short sentence that only announces what follows: 现将有关事项通知如下： */
	static boolean isLeadIn(String text, int from, int to) {
		if (to - from > LONGEST_LEAD_IN)
			return false;
		String line = text.substring(from, to).replace("以下简称", "");
		int stop = line.indexOf('。');
		int announces = Math.max(line.lastIndexOf("如下"), line.lastIndexOf("以下"));
		return announces >= 0 && line.length() - announces <= LEAD_IN_REACH && (stop < 0 || stop == line.length() - 1);
	}

	/** Returns whether a line may be one of a title: a few words without a stop. */
	static boolean isTitle(String text, int from, int to) {
		return to - from <= LONGEST && !Characters.isStop(text.charAt(to - 1)) && !isNote(text, from, to);
	}
}
