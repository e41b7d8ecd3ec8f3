// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.policycoder.exchange.sheet.HeadingNames;

/**
 * What a column of a coding sheet can hold.
 *
 * @since 1.0
 */
public enum CodingSheetField {
	/** The number of the clause, such as {@code 3-26}. */
	CLAUSE("条文编号", "条款编号", "条文编码", "条文", "条款", "编号", "clause", "clause number", "clause no", "provision", "unit", "number"),
	/** The category, by code or by label. */
	CATEGORY("类目", "编码", "类别", "代码", "政策工具", "工具", "工具名称", "节点", "category", "code", "coding", "category code", "label", "node", "instrument"),
	/** The coder, by id or by name. */
	CODER("编码员", "编码者", "编码人", "coder", "annotator", "rater", "user", "coded by"),
	/** A note on the coding. */
	NOTE("备注", "说明", "注", "注释", "note", "notes", "remark", "remarks", "comment", "memo"),
	/** The words of the clause that are coded, when it is only a part of it. */
	PART("原文", "片段", "编码片段", "文本", "part", "passage", "quote", "text", "segment", "excerpt");

	/** By which headings the columns of a coding sheet are known. */
	public static final HeadingNames<CodingSheetField> NAMES = HeadingNames.of(CodingSheetField.class, field -> field.headings);

	private final List<String> headings;

	CodingSheetField(String... headings) {
		this.headings = List.of(headings);
	}

	/** Returns the name by which options address the field: the constant in lower case. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<CodingSheetField> of(String id) {
		return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
	}

	static String ids() {
		return Arrays.stream(values()).map(CodingSheetField::id).collect(Collectors.joining(", "));
	}
}
