// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.PropertyHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;

/**
 * Makes the report of a whole study fit for a study. The design has the tables
 * and figures of the paper, which are of two dimensions; after them come those
 * of each further dimension, and of its pairs with the dimensions before it.
 * They are the same items of the library, over data sets of other dimensions,
 * and go on in the numbers.
 */
final class StudyDesign {

	private static final String LIBRARY = "policycoder"; //$NON-NLS-1$
	private static final Pattern POSITION = Pattern.compile("%23\\d"); //$NON-NLS-1$
	private static final String CAPTION = "caption"; //$NON-NLS-1$
	private static final int DESIGNED = 2;

	private final ReportDesignHandle design;
	private final LibraryHandle library;
	private final List<DimensionEntry> dimensions;
	private final Locale locale;
	/** The last numbers of the design. */
	private int section = 7;
	private int table = 6;
	private int figure = 8;

	private StudyDesign(ReportDesignHandle design, List<DimensionEntry> dimensions, Locale locale) {
		this.design = design;
		this.library = design.getLibrary(LIBRARY);
		this.dimensions = dimensions;
		this.locale = locale;
	}

	static void adapt(ReportDesignHandle design, Study study, Locale locale) throws SemanticException {
		if (study.documents().stream().allMatch(document -> document.begun().isEmpty())) {
			withoutAgreement(design);
			return;
		}
		StudyDesign fit = new StudyDesign(design, study.framework().dimensions(), locale);
		for (int place = DESIGNED + 1; place <= fit.dimensions.size(); place++) {
			fit.addDimension(place);
			for (int other = 1; other < place; other++) {
				fit.addPair(other, place);
			}
		}
	}

	/** Where nobody has coded, nobody asks why there is no agreement. */
	private static void withoutAgreement(ReportDesignHandle design) throws SemanticException {
		for (Object item : List.copyOf(design.getBody().getContents())) {
			if (item instanceof ReportItemHandle handle && handle.getDataSet() != null
					&& handle.getDataSet().getName().equals("agreement")) { //$NON-NLS-1$
				handle.drop();
			}
		}
	}

	/** A dimension with types above its categories is set like the first of the paper, a flat one like the second. */
	private void addDimension(int place) throws SemanticException {
		DimensionEntry dimension = dimensions.get(place - 1);
		boolean flat = dimension.types().stream().allMatch(CategoryEntry::leaf);
		String like = flat ? "second" : "first"; //$NON-NLS-1$ //$NON-NLS-2$
		String frequency = dataSet("frequency-" + like, "%23" + place, Integer.toString(place)); //$NON-NLS-1$ //$NON-NLS-2$
		addTable(flat ? "table-4" : "table-3", frequency, dimension.label(locale)); //$NON-NLS-1$ //$NON-NLS-2$
		addFigure(flat ? "figure-7" : "figure-6", dataSet("years-" + like, "%23" + place, Integer.toString(place))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void addPair(int one, int other) throws SemanticException {
		String first = dimensions.get(one - 1).label(locale);
		String second = dimensions.get(other - 1).label(locale);
		OdaDataSetHandle crosstab = (OdaDataSetHandle) library.findDataSet("crosstab"); //$NON-NLS-1$
		String set = dataSet(crosstab, "crosstab?rows=%23" + one + "&columns=%23" + other, one + "-" + other); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ReportItemHandle added = addTable("table-5", set, Messages.in(locale, "section.pair", first, second)); //$NON-NLS-1$ //$NON-NLS-2$
		bind(added, "first", quoted(first)); //$NON-NLS-1$
		bind(added, "second", quoted(second)); //$NON-NLS-1$
		addFigure("figure-8", set); //$NON-NLS-1$
	}

	private String dataSet(String like, String position, String suffix) throws SemanticException {
		OdaDataSetHandle set = (OdaDataSetHandle) library.findDataSet(like);
		return dataSet(set, POSITION.matcher(set.getQueryText()).replaceAll(position), suffix);
	}

	private String dataSet(OdaDataSetHandle like, String query, String suffix) throws SemanticException {
		OdaDataSetHandle set = (OdaDataSetHandle) design.getElementFactory().newElementFrom(like,
				like.getName() + '-' + suffix);
		set.setQueryText(query);
		design.getDataSets().add(set);
		return set.getName();
	}

	private ReportItemHandle addTable(String like, String set, String title) throws SemanticException {
		section++;
		table++;
		ReportItemHandle heading = add(like + "-caption", set); //$NON-NLS-1$
		heading.setStyleName("heading"); //$NON-NLS-1$
		heading.setProperty(StyleHandle.PAGE_BREAK_BEFORE_PROP, DesignChoiceConstants.PAGE_BREAK_BEFORE_ALWAYS);
		bind(heading, CAPTION, quoted(section + "  " + title)); //$NON-NLS-1$
		bind(add(like + "-caption", set), CAPTION, numbered("caption.table", table)); //$NON-NLS-1$ //$NON-NLS-2$
		ReportItemHandle added = add(like, set);
		add(like + "-remark", set); //$NON-NLS-1$
		return added;
	}

	private void addFigure(String like, String set) throws SemanticException {
		figure++;
		add(like, set);
		bind(add(like + "-caption", set), CAPTION, numbered("caption.figure", figure)); //$NON-NLS-1$ //$NON-NLS-2$
		add(like + "-remark", set); //$NON-NLS-1$
	}

	private ReportItemHandle add(String like, String set) throws SemanticException {
		ReportItemHandle item = (ReportItemHandle) design.getElementFactory().newElementFrom(library.findElement(like), null);
		design.getBody().add(item);
		List<?> bindings = item.getListProperty(ReportItemHandle.BOUND_DATA_COLUMNS_PROP);
		item.setProperty(ReportItemHandle.DATA_SET_PROP, set);
		own(item, bindings.stream().map(ComputedColumn.class::cast).map(column -> (ComputedColumn) column.copy()).toList());
		return item;
	}

	/** An item of another data set than that of the item it extends has bindings of its own, or none. */
	private static void own(ReportItemHandle item, List<ComputedColumn> bindings) throws SemanticException {
		PropertyHandle own = item.getPropertyHandle(ReportItemHandle.BOUND_DATA_COLUMNS_PROP);
		while (own.getListValue() != null && !own.getListValue().isEmpty()) {
			own.removeItem(0);
		}
		for (ComputedColumn binding : bindings) {
			own.addItem(binding);
		}
	}

	private String numbered(String key, int number) {
		return quoted(Messages.in(locale, key, Integer.toString(number))) + " + dataSetRow[\"table-title\"]"; //$NON-NLS-1$
	}

	/** The bindings of an item that was added are its own. */
	private static void bind(ReportItemHandle item, String name, String expression) {
		for (Object column : item.getListProperty(ReportItemHandle.BOUND_DATA_COLUMNS_PROP)) {
			if (column instanceof ComputedColumn binding && binding.getName().equals(name)) {
				binding.setExpression(expression);
			}
		}
	}

	/** A text as script. */
	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
