// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.PolicyDate;

/**
 * The card with which pages of Chinese governments head a document: a table, or a list, of 索引号, 发文机关, 成文日期, 标题 and so on.
 */
final class HtmlCard {
	private static final Set<String> TITLES = Set.of("标题", "名称", "信息名称", "文件名称");
	private static final Set<String> ISSUERS = Set.of("发文机关", "发布机构", "发文单位", "制发机关", "发布单位", "制定机关", "公布机关");
	private static final List<String> DATES = List.of("成文日期", "发文日期", "印发日期", "生成日期", "公布日期", "发布日期");
	private static final List<String> NUMBERS = List.of("发文字号", "文号", "文件编号", "发文文号");
	private static final Set<String> OTHERS = Set.of("索引号", "主题分类", "主题词", "实施日期", "施行日期", "有效性", "公开方式", "公开范围", "体裁分类", "组配分类", "统一编号", "来源", "分类");
	/** As many of the known names make a card. */
	private static final int FEWEST = 3;
	private static final Pattern PAIR = Pattern.compile("[\\[【]?(\\p{IsHan}[\\p{IsHan}\\s\\u00a0\\u3000]{1,12})[\\]】]?\\s*[:：]\\s*(.*)");
	private static final int LONGEST = 200;

	private HtmlCard() {
	}

	/** Takes the card out of a page and returns what it says; nothing, if the page has none. */
	static DocumentMetadata take(Element body) {
		for (Element table : body.select("table, dl")) {
			Map<String, String> fields = fields(table);
			if (fields.keySet().stream().filter(HtmlCard::isKnown).count() >= FEWEST && fields.size() * 4 >= table.select("td, th, dt, dd").size()) {
				table.remove();
				return metadata(fields);
			}
		}
		for (Element list : body.select("ul, div, p, table")) {
			Map<String, String> fields = pairs(list);
			if (fields.keySet().stream().filter(HtmlCard::isKnown).count() >= FEWEST) {
				list.remove();
				return metadata(fields);
			}
		}
		return DocumentMetadata.EMPTY;
	}

	/** A name and its value in each part, as 发文机关：示例市人民政府; nothing if a part has anything else. */
	private static Map<String, String> pairs(Element list) {
		Map<String, String> fields = new LinkedHashMap<>();
		List<Element> parts = list.is("table") ? list.select("td, th") : list.children();
		for (Element part : parts) {
			String text = part.text().strip();
			Matcher pair = PAIR.matcher(text);
			if (!text.isEmpty() && (text.length() > LONGEST || !pair.matches())) {
				return Map.of();
			}
			if (!text.isEmpty()) {
				fields.putIfAbsent(bare(pair.group(1)), pair.group(2).strip());
			}
		}
		return fields;
	}

	private static String bare(String name) {
		return name.replaceAll("[\\s\\u00a0\\u3000:：\\[\\]【】]+", "");
	}

	private static boolean isKnown(String name) {
		return TITLES.contains(name) || ISSUERS.contains(name) || DATES.contains(name) || NUMBERS.contains(name) || OTHERS.contains(name);
	}

	/** A name in a cell, its value in the next one. */
	private static Map<String, String> fields(Element table) {
		Map<String, String> fields = new LinkedHashMap<>();
		String name = "";
		for (Element cell : table.select("td, th, dt, dd")) {
			String text = cell.text().strip();
			String bare = bare(text);
			if (!name.isEmpty() && !isKnown(bare)) {
				fields.putIfAbsent(name, text);
			}
			name = isKnown(bare) ? bare : "";
		}
		return fields;
	}

	private static DocumentMetadata metadata(Map<String, String> fields) {
		DocumentMetadata.Builder metadata = DocumentMetadata.builder();
		fields.forEach((name, value) -> {
			if (TITLES.contains(name)) {
				metadata.title(value);
			} else if (ISSUERS.contains(name)) {
				metadata.issuers(List.of(value.split("[\\s\\u3000、,，;；]+")));
			}
		});
		first(DATES, fields).flatMap(HtmlCard::date).ifPresent(metadata::date);
		first(NUMBERS, fields).ifPresent(number -> metadata.attribute("number", number));
		return metadata.build();
	}

	private static Optional<String> first(List<String> names, Map<String, String> fields) {
		return names.stream().map(fields::get).filter(value -> value != null && !value.isBlank()).findFirst();
	}

	private static Optional<PolicyDate> date(String value) {
		return Dates.chinese(value).or(() -> Dates.iso(value));
	}
}
