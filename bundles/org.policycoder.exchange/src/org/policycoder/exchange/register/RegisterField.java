// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.policycoder.exchange.sheet.HeadingNames;

/**
 * What a column of a register can hold. Every other column is a further attribute of the document.
 *
 * @since 1.0
 */
public enum RegisterField {
	/** The number of the document in the register. */
	NUMBER("序号", "编号", "文件编号", "文件序号", "政策编号", "number", "no", "nr", "id", "serial number", "serial no", "running number", "序", "#"),
	/** The title. */
	TITLE("政策标题", "文件标题", "标题", "政策名称", "文件名称", "政策文件名称", "法规名称", "法律名称", "法律法规名称", "政策法规名称", "名称", "题名", "文件题名", "政策题名", "题目", "政策文件",
			"文件全称", "政策全称", "全称", "title", "policy title", "title of policy", "document title", "title of document", "full title", "official title",
			"name of policy", "name of document", "policy name", "document name", "name", "short title"),
	/** The issuing bodies. */
	ISSUERS("发布机构", "发文机关", "发文机构", "发布机关", "发文主体", "发布主体", "发布单位", "发文单位", "发布部门", "发文部门", "制定机关", "制定机构", "颁布机构", "颁布机关", "颁布部门", "印发机关", "印发单位",
			"印发部门",
			"发文机关名称", "发布机构名称", "制定单位", "制定主体", "联合发文机关", "联合发文单位", "机构", "机关", "issuers", "issuer", "issuing body", "issuing bodies",
			"issuing authority", "issuing agency", "issuing department", "issuing organization", "issuing organisation", "issuing institution",
			"issued by", "promulgated by", "issuing ministry", "name of issuer", "name of issuing body", "name of issuing authority",
			"name of issuing agency", "agencies", "agency", "agency names",
			"department", "departments", "institution", "authority"),
	/** The date of issue. */
	DATE("发布日期", "发文日期", "颁布日期", "成文日期", "公布日期", "印发日期", "签发日期", "发布时间", "发文时间", "颁布时间", "成文时间", "公布时间", "印发时间", "日期", "时间", "publication date",
			"date of publication", "date published", "issue date", "date of issue", "date issued", "issued", "issued on", "date of promulgation",
			"promulgation date", "date of adoption", "adoption date", "signing date", "date of signature", "document date", "date of document",
			"policy date", "date of policy", "date", "published", "发布年份", "发文年份", "年份", "year"),
	/** The type of document. */
	TYPE("发文类型", "文件类型", "政策类型", "类型", "文种", "公文种类", "文件种类", "效力级别", "type", "document type", "type of document", "kind", "instrument type"),
	/** The language of the text. */
	LANGUAGE("语言", "语种", "language", "lang"),
	/** The country or body whose policy it is. */
	JURISDICTION("国家/地区", "国家或地区", "国家地区", "国家", "国别", "地区", "管辖", "jurisdiction", "country", "country region", "region", "state"),
	/** A citation or an address. */
	SOURCE("来源", "出处", "数据来源", "来源网址", "原文链接", "网址", "链接", "source", "url", "html url", "link", "web address", "citation"),
	/** The file that holds the text. */
	FILE("文件", "文件名", "文件路径", "路径", "file", "file name", "path", "file path"),
	/** The text itself. */
	TEXT("全文", "正文", "政策全文", "文件全文", "政策正文", "文本", "政策文本", "内容", "政策内容", "文件内容", "full text", "text", "body", "content", "摘要", "abstract", "summary");

	/** By which headings the columns of a register are known. */
	public static final HeadingNames<RegisterField> NAMES = HeadingNames.of(RegisterField.class, field -> field.headings)
			.except(AttributeHeading::isMarked);

	private final List<String> headings;

	RegisterField(String... headings) {
		this.headings = List.of(headings);
	}

	/** Returns the name by which options address the field: the constant in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the field of that id. */
	public static Optional<RegisterField> of(String id) {
		return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
	}
}
