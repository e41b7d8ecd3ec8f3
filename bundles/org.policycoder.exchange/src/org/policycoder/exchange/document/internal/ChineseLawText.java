// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.segmentation.Languages;
import org.policycoder.exchange.document.internal.TextMetadata.Opening;
import org.policycoder.model.PolicyDate;

/** Chinese laws, regulations and notices: title, adoption lines, text. */
final class ChineseLawText {
	/** When and by whom, as 2020年10月17日 第十三届全国人民代表大会常务委员会第二十二次会议通过. */
	private static final Pattern ADOPTION = Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*(.*?(?:通过|公布|发布|颁布|印发|批准|制定))");
	private static final Pattern CONGRESS = Pattern.compile("(全国人民代表大会常务委员会|全国人民代表大会|\\S{2,12}人民代表大会常务委员会)(?:第.{1,6}次会议)");
	private static final Pattern ORDER = Pattern.compile("(?:中华人民共和国)?(\\S{2,40}?)(?:令|公告)\\s*[（(]?\\s*(?:\\d{4}年)?第?\\s*([\\d一二三四五六七八九十百〇○]+)\\s*号");
	private static final int LINES = 12;

	private ChineseLawText() {
	}

	static Optional<DocumentMetadata> metadata(Opening opening) {
		List<String> lines = opening.lines();
		if (!"zh".equals(Languages.of(opening.text())) || lines.isEmpty()) {
			return Optional.empty();
		}
		Optional<ChinesePaper> paper = ChinesePaper.of(lines);
		if (paper.isPresent()) {
			return Optional.of(paper.get().metadata());
		}
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("zh").jurisdiction("中国");
		ChineseTitle.of(lines)
				.ifPresent(title -> metadata.title(title.title()).type(title.type()).issuer(title.issuer()).attribute("number", title.number()));
		adoption(String.join("\n", lines.subList(0, Math.min(LINES, lines.size()))), metadata);
		version(opening.name()).ifPresent(metadata::date);
		return Optional.of(metadata.build());
	}

	/** The date behind the name of a collected law is that of its present version. */
	private static Optional<PolicyDate> version(String name) {
		return name.matches(".*[（(]\\d{4}-\\d{2}-\\d{2}[)）]") ? Dates.iso(name) : Optional.empty();
	}

	private static void adoption(String lines, DocumentMetadata.Builder metadata) {
		Matcher adoption = ADOPTION.matcher(lines);
		if (!adoption.find()) {
			return;
		}
		Dates.chinese(adoption.group(1)).ifPresent(metadata::date);
		metadata.attribute("adoption", adoption.group());
		Matcher congress = CONGRESS.matcher(adoption.group(2).replaceAll("第.{1,4}届", ""));
		Matcher order = ORDER.matcher(adoption.group(2));
		if (congress.find()) {
			metadata.issuer(congress.group(1));
		} else if (order.find()) {
			metadata.issuer(order.group(1)).attribute("number", order.group());
		}
	}
}
