// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * The layers of a PDF (optional content, ISO 32000-1, 8.11): what is drawn while one that is off is open, nobody sees who opens the
 * file.
 */
final class PdfLayers {
	private static final COSName EXPRESSION = COSName.getPDFName("VE");
	/** An expression that is deeper says nothing. */
	private static final int DEEPEST = 20;

	private final PDOptionalContentProperties properties;
	private final Deque<Boolean> open = new ArrayDeque<>();
	private int off;

	PdfLayers(PDDocument document) {
		properties = document.getDocumentCatalog().getOCProperties();
	}

	/** Something begins that belongs to a layer, or to none: null. */
	void begin(PDPropertyList layer) {
		boolean hidden = layer != null && properties != null && isOff(layer);
		open.push(hidden);
		off += hidden ? 1 : 0;
	}

	/** What began last ends; without effect where nothing did. */
	void end() {
		if (!open.isEmpty() && open.pop()) {
			off--;
		}
	}

	/** Tells whether nobody sees what is drawn now. */
	boolean isOff() {
		return off > 0;
	}

	/** Tells whether nobody sees what belongs to a layer. */
	boolean isOff(PDPropertyList layer) {
		if (properties == null) {
			return false;
		}
		return switch (layer) {
		case PDOptionalContentGroup group -> isOff(group);
		case PDOptionalContentMembershipDictionary some -> isOff(some);
		case null, default -> false;
		};
	}

	private boolean isOff(PDOptionalContentGroup group) {
		RenderState state = group.getRenderState(RenderDestination.VIEW);
		return state == null ? !properties.isGroupEnabled(group) : state == RenderState.OFF;
	}

	private boolean isOff(PDOptionalContentMembershipDictionary some) {
		COSArray expression = some.getCOSObject().getCOSArray(EXPRESSION);
		if (expression != null) {
			return !isOn(expression, DEEPEST);
		}
		List<Boolean> off = some.getOCGs().stream().map(this::isOff).toList();
		return !off.isEmpty() && switch (String.valueOf(some.getVisibilityPolicy().getName())) {
		case "AllOn" -> off.contains(true);
		case "AnyOff" -> !off.contains(true);
		case "AllOff" -> off.contains(false);
		default -> !off.contains(false);
		};
	}

	/** Tells whether an expression is true: a layer that is on, or others joined by the name before them. */
	private boolean isOn(COSBase expression, int deepest) {
		if (expression instanceof COSDictionary layer) {
			return !isOff(PDPropertyList.create(layer));
		}
		if (!(expression instanceof COSArray parts) || parts.size() < 2 || deepest == 0) {
			return true;
		}
		Stream<COSBase> joined = IntStream.range(1, parts.size()).mapToObj(parts::getObject);
		return switch (String.valueOf(parts.getName(0))) {
		case "Or" -> joined.anyMatch(part -> isOn(part, deepest - 1));
		case "Not" -> !isOn(parts.getObject(1), deepest - 1);
		default -> joined.allMatch(part -> isOn(part, deepest - 1));
		};
	}
}
