// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts the automatic numbers of a Word document, which the file does not write out: 第%1条 is 第三条 on its third
 * paragraph. Paragraphs are numbered by themselves or by their style; lists with the same definition count on together.
 */
final class DocxNumbering {
	/** After a number that Word sets without space before the text. */
	static final String TIGHT = "\u2060";

	private static final int LEVELS = 9;
	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final XWPFDocument document;
	private final Map<BigInteger, int[]> counters = new HashMap<>();
	private final Set<String> restarted = new HashSet<>();

	DocxNumbering(XWPFDocument document) {
		this.document = document;
	}

	/** Where a paragraph stands in a list. */
	private record Position(BigInteger list, int level) {
	}

	/** Counts the paragraph and returns its number as printed; empty if it has none. */
	String next(XWPFParagraph paragraph) {
		Position position = position(paragraph);
		XWPFNumbering numbering = document.getNumbering();
		XWPFNum list = position == null || numbering == null ? null : numbering.getNum(position.list);
		if (list == null || list.getCTNum().getAbstractNumId() == null) {
			return "";
		}
		XWPFAbstractNum definition = numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
		if (definition == null || level(definition.getCTAbstractNum(), list, position.level) == null) {
			return "";
		}
		CTAbstractNum levels = definition.getCTAbstractNum();
		return print(levels, list, position.level, count(levels, list, position.level));
	}

	private Position position(XWPFParagraph paragraph) {
		CTNumPr own = paragraph.getCTP().getPPr() == null ? null : paragraph.getCTP().getPPr().getNumPr();
		CTNumPr style = styled(paragraph.getStyleID());
		BigInteger list = own != null && own.getNumId() != null ? own.getNumId().getVal() : style != null && style.getNumId() != null ? style.getNumId().getVal() : null;
		BigInteger level = own != null && own.getIlvl() != null ? own.getIlvl().getVal() : style != null && style.getIlvl() != null ? style.getIlvl().getVal() : BigInteger.ZERO;
		return list == null || list.signum() == 0 || level.intValue() < 0 || level.intValue() >= LEVELS ? null : new Position(list, level.intValue());
	}

	/** Looks for the numbering of a style in the styles that it is based on, too. */
	private CTNumPr styled(String id) {
		Set<String> seen = new HashSet<>();
		String at = id;
		while (at != null && document.getStyles() != null && seen.add(at)) {
			XWPFStyle style = document.getStyles().getStyle(at);
			if (style == null) {
				return null;
			}
			CTPPrGeneral properties = style.getCTStyle().getPPr();
			if (properties != null && properties.getNumPr() != null) {
				return properties.getNumPr();
			}
			at = style.getBasisStyleID();
		}
		return null;
	}

	private int[] count(CTAbstractNum levels, XWPFNum list, int level) {
		int[] counts = counters.computeIfAbsent(levels.getAbstractNumId(), id -> new int[LEVELS]);
		CTNumLvl override = override(list, level);
		if (override != null && override.getStartOverride() != null && restarted.add(list.getCTNum().getNumId() + "/" + level)) {
			counts[level] = override.getStartOverride().getVal().intValue() - 1;
		} else if (counts[level] == 0) {
			counts[level] = start(levels, list, level) - 1;
		}
		counts[level]++;
		for (int above = 0; above < level; above++) {
			if (counts[above] == 0) {
				counts[above] = start(levels, list, above);
			}
		}
		for (int below = level + 1; below < LEVELS; below++) {
			CTLvl lower = level(levels, list, below);
			if (lower == null || lower.getLvlRestart() == null || lower.getLvlRestart().getVal().intValue() > level) {
				counts[below] = 0;
			}
		}
		return counts;
	}

	private static int start(CTAbstractNum levels, XWPFNum list, int level) {
		CTLvl definition = level(levels, list, level);
		return definition == null || definition.getStart() == null ? 1 : definition.getStart().getVal().intValue();
	}

	private static String print(CTAbstractNum levels, XWPFNum list, int level, int[] counts) {
		CTLvl definition = level(levels, list, level);
		if (definition.getLvlText() == null || definition.getLvlText().getVal() == null) {
			return "";
		}
		if (format(definition).equals("bullet")) {
			return "•";
		}
		Matcher places = PLACE.matcher(definition.getLvlText().getVal());
		String number = places.replaceAll((MatchResult place) -> {
			int at = Integer.parseInt(place.group(1)) - 1;
			CTLvl of = level(levels, list, at);
			String format = of == null || definition.getIsLgl() != null && at < level ? "decimal" : format(of);
			return Matcher.quoteReplacement(WordNumber.of(format, Math.max(1, counts[at])));
		});
		return number.isBlank() ? "" : isTight(definition) ? number + TIGHT : number;
	}

	/** Asks the markup: the library has no class for what follows a number. */
	private static boolean isTight(CTLvl level) {
		for (Node child = level.getDomNode().getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getLocalName().equals("suff")) {
				return element.getAttributeNS(element.getNamespaceURI(), "val").equals("nothing");
			}
		}
		return false;
	}

	private static String format(CTLvl level) {
		return level.getNumFmt() == null || level.getNumFmt().getVal() == null ? "decimal" : level.getNumFmt().getVal().toString();
	}

	private static CTLvl level(CTAbstractNum levels, XWPFNum list, int level) {
		CTNumLvl override = override(list, level);
		if (override != null && override.getLvl() != null) {
			return override.getLvl();
		}
		for (CTLvl candidate : levels.getLvlArray()) {
			if (candidate.getIlvl() != null && candidate.getIlvl().intValue() == level) {
				return candidate;
			}
		}
		return null;
	}

	private static CTNumLvl override(XWPFNum list, int level) {
		for (CTNumLvl candidate : list.getCTNum().getLvlOverrideArray()) {
			if (candidate.getIlvl() != null && candidate.getIlvl().intValue() == level) {
				return candidate;
			}
		}
		return null;
	}
}
