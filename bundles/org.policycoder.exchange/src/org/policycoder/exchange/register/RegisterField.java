// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.policycoder.exchange.sheet.Texts;

/** What a column of a register can hold. Every other column is a further attribute of the document. */
public enum RegisterField {
	/** The number of the document in the register. */
	NUMBER("序号", "编号", "文件编号", "number", "no", "nr", "id", "序", "#"),
	/** The title. */
	TITLE("政策标题", "文件标题", "标题", "政策名称", "文件名称", "法规名称", "名称", "题名", "title", "policy title", "document title", "name", "short title"),
	/** The issuing bodies. */
	ISSUERS("发布机构", "发文机关", "发文机构", "发布机关", "发文主体", "发布主体", "发布单位", "发文单位", "制定机关", "颁布机构", "机构", "issuers", "issuer",
			"issuing body", "issuing bodies", "issued by", "agencies", "agency", "agency names", "department", "departments", "institution", "authority"),
	/** The date of issue. */
	DATE("发布日期", "发文日期", "颁布日期", "成文日期", "公布日期", "发布时间", "发文时间", "颁布时间", "日期", "时间", "publication date", "date of publication",
			"date published", "issue date", "date of issue", "date issued", "signing date", "date", "published", "发布年份", "年份", "year"),
	/** The type of document. */
	TYPE("发文类型", "文件类型", "政策类型", "类型", "文种", "效力级别", "type", "document type", "kind", "instrument type"),
	/** The language of the text. */
	LANGUAGE("语言", "语种", "language", "lang"),
	/** The country or body whose policy it is. */
	JURISDICTION("国家/地区", "国家或地区", "国家地区", "国家", "国别", "地区", "管辖", "jurisdiction", "country", "country region", "region", "state"),
	/** A citation or an address. */
	SOURCE("来源", "出处", "数据来源", "网址", "链接", "source", "url", "html url", "link", "web address", "citation"),
	/** The file that holds the text. */
	FILE("文件", "文件名", "文件路径", "路径", "file", "file name", "path", "file path"),
	/** The text itself. */
	TEXT("全文", "正文", "政策全文", "文本", "内容", "full text", "text", "body", "content", "摘要", "abstract", "summary");

	private final List<String> headings;

	RegisterField(String... headings) {
		this.headings = Arrays.stream(headings).map(heading -> heading.equals("#") ? heading : Texts.key(heading)).toList();
	}

	/** Returns the name by which options address the field: the constant in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the field of that id. */
	public static Optional<RegisterField> of(String id) {
		return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
	}

	/** Returns how well a heading says that its column holds this: 0 is best, -1 is not at all. */
	int rank(String heading) {
		return headings.indexOf(heading.equals("#") ? heading : Texts.key(heading));
	}
}
